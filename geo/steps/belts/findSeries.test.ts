import { expect, test } from 'vitest';
import { findSeries } from './findSeries.ts';

type Dated = Parameters<typeof findSeries>[0][number];
const figures = (years: readonly number[], parts: Partial<Dated> = {}): Dated[] =>
  years.map(year => ({
    belt: 'tea',
    metric: 'sales',
    unit: 'yuan',
    period: 'year',
    status: 'reported',
    year,
    ...parts,
  }));

test('three years of one measure are a series', () => {
  expect(findSeries(figures([2015, 2016, 2019]))).toEqual([
    { belt: 'tea', metric: 'sales', years: [2015, 2016, 2019] },
  ]);
});

test.each([
  ['two years', figures([2015, 2016, 2016])],
  ['another scope', [...figures([2015, 2016]), ...figures([2017], { scope: { zh: '全镇', en: 'town' } })]],
  ['another unit', [...figures([2015, 2016]), ...figures([2017], { unit: 'usd' })]],
  ['another measure', [...figures([2015, 2016]), ...figures([2017], { metric: 'exports' })]],
  ['another belt', [...figures([2015, 2016]), ...figures([2017], { belt: 'silk' })]],
  ['part of a year', [...figures([2015, 2016]), ...figures([2017], { period: 'h1' })]],
  ['a target', [...figures([2015, 2016]), ...figures([2017], { status: 'target' })]],
])('%s make none', (_, dated) => {
  expect(findSeries(dated)).toEqual([]);
});
