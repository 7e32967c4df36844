import { describe, expect, it } from 'vitest';
import { differingFigures } from './differingFigures.ts';
import type { Figure } from './figure.ts';

const figure = (over: Partial<Figure>): Figure => ({
  belt: 'guzhen-lighting',
  metric: 'output_value',
  value: 100,
  unit: 'yuan',
  qualifier: 'exact',
  year: 2023,
  period: 'year',
  quoted: '100',
  status: 'reported',
  source: 'a',
  ...over,
});

describe('differingFigures', () => {
  it('groups figures that claim the same and give different values', () => {
    const [a, b, other] = [figure({}), figure({ value: 120, source: 'b' }), figure({ metric: 'sales' })];
    expect(differingFigures([a, other, b])).toEqual([[a, b]]);
  });

  it.each<[string, Partial<Figure>]>([
    ['agree', { value: 100 }],
    ['are of another year', { year: 2022 }],
    ['are of part of the year', { period: 'h1' }],
    ['are of another scope', { scope: { zh: '全镇', en: 'town' } }],
    ['are of another belt', { belt: 'other' }],
    ['are in another unit', { unit: 'usd' }],
    ['are a target', { status: 'target' }],
  ])('is silent about figures that %s', (_, over) => {
    expect(differingFigures([figure({}), figure({ value: 120, ...over })])).toEqual([]);
  });
});
