import type { MultiPolygon, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { locateCounty } from './locateCounty.ts';
import type { Settlement } from './readSettlements.ts';

const square = (west: number, south: number, size: number) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];
const county: Polygon = { type: 'Polygon', coordinates: square(110, 30, 1) };
const settle = (over: Partial<Settlement>): Settlement => ({
  id: 1,
  en: 'A',
  zh: ['甲'],
  at: [110.1, 30.1],
  rank: 4,
  population: 0,
  ...over,
});

it('prefers the seat that bears the name to a higher seat and to more people', () => {
  const seat = settle({ id: 1, zh: ['丁县'], rank: 3, at: [110.2, 30.2] });
  const others = [settle({ id: 2, rank: 2 }), settle({ id: 3, population: 9e6 })];
  expect(locateCounty({ zh: '丁县', geometry: county }, [...others, seat])).toEqual({
    at: [110.2, 30.2],
    basis: 'seat',
  });
});

it('takes the largest town where there is no seat', () => {
  const towns = [settle({ id: 1, population: 10 }), settle({ id: 2, population: 20, at: [110.3, 30.3] })];
  expect(locateCounty({ zh: '丁县', geometry: county }, towns)).toEqual({ at: [110.3, 30.3], basis: 'town' });
});

it('takes a point deep inside the largest part where nobody is known to live', () => {
  const islands: MultiPolygon = { type: 'MultiPolygon', coordinates: [square(100, 20, 0.1), square(110, 30, 1)] };
  const { at, basis } = locateCounty({ zh: '丁县', geometry: islands }, []);
  expect(basis).toBe('inside');
  expect(Math.hypot(at[0] - 110.5, at[1] - 30.5)).toBeLessThan(0.1);
});
