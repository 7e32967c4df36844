import { describe, expect, it } from 'vitest';
import type { Reading } from '#derive/reading.ts';
import { ranksOf, sortPlaces, type ListedPlace } from './sortPlaces.ts';

const value = (amount: number): Reading => ({
  kind: 'value',
  value: amount,
  low: amount,
  high: amount,
  status: 'reported',
  sources: [],
});
const gap: Reading = { kind: 'gap', reason: 'not-published' };
const place = (en: string, zh: string, more: Partial<ListedPlace>): ListedPlace => ({
  id: en,
  name: { zh, en },
  reading: gap,
  belts: 0,
  ...more,
});
const places = [
  place('Wenzhou', '温州', { reading: value(5), belts: 3 }),
  place('Zhoushan', '舟山', {}),
  place('Jinhua', '金华', { reading: value(9), belts: 3 }),
  place('Lishui', '丽水', { belts: 4 }),
];
const names = (sorted: readonly ListedPlace[]) => sorted.map(({ id }) => id);

describe('sortPlaces', () => {
  it.each([
    ['value', ['Jinhua', 'Wenzhou', 'Lishui', 'Zhoushan']],
    ['belts', ['Lishui', 'Jinhua', 'Wenzhou', 'Zhoushan']],
    ['name', ['Jinhua', 'Lishui', 'Wenzhou', 'Zhoushan']],
  ] as const)('by %s, equals by name', (order, expected) => {
    expect(names(sortPlaces(places, order, 'en'))).toEqual(expected);
  });
});

describe('ranksOf', () => {
  it('ranks only what has a value', () => {
    expect([...ranksOf(places)]).toEqual([
      ['Wenzhou', 2],
      ['Jinhua', 1],
    ]);
  });
});
