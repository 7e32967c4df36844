import { describe, expect, test } from 'vitest';
import { rateBelt } from './rateBelt.ts';

type Rated = Parameters<typeof rateBelt>[0][number];
const figure = (parts: Partial<Rated>): Rated => ({
  metric: 'output_value',
  value: 1e9,
  unit: 'yuan',
  status: 'reported',
  period: 'year',
  ...parts,
});

describe('the tier rule', () => {
  test.each([
    ['nothing known', [], 3],
    ['output of 9.9 billion yuan', [figure({ value: 9.9e9 })], 3],
    ['output of 10 billion yuan', [figure({ value: 10e9 })], 2],
    ['output of 50 billion yuan', [figure({ value: 50e9 })], 1],
    ['online sales of 20 billion yuan', [figure({ metric: 'online_sales', value: 20e9 })], 1],
    ['half of the national market', [figure({ metric: 'share_of_national_market', value: 50, unit: 'percent' })], 1],
    ['a tenth of the world', [figure({ metric: 'share_of_world_output', value: 10, unit: 'percent' })], 2],
    ['a target does not count', [figure({ value: 90e9, status: 'target' })], 3],
    ['a half year does not count', [figure({ value: 90e9, period: 'h1' })], 3],
    [
      'all goods of a place do not count',
      [figure({ value: 90e9, scope: { zh: '全部商品', en: 'county, all goods' } })],
      3,
    ],
    [
      'all businesses of a village do not count',
      [figure({ value: 90e9, scope: { zh: '全部产业', en: 'village, all businesses' } })],
      3,
    ],
    ['a doubted figure does not count', [figure({ value: 90e9, scope: { zh: '很可能', en: 'probably more' } })], 3],
    ['cross-border trade of 50 billion yuan', [figure({ metric: 'cross_border_ecommerce', value: 50e9 })], 1],
    ['a measure without a threshold does not count', [figure({ metric: 'employees', value: 9e9 })], 3],
    ['the best of several counts', [figure({}), figure({ value: 60e9 }), figure({ value: 20e9 })], 1],
  ] as const)('%s', (_, figures, tier) => {
    expect(rateBelt(figures, [])).toBe(tier);
  });

  test('a list lifts a belt without figures, and never lowers one', () => {
    expect(rateBelt([], [2, 3])).toBe(2);
    expect(rateBelt([], [1])).toBe(1);
    expect(rateBelt([figure({ value: 50e9 })], [3])).toBe(1);
  });
});
