import { expect, test } from 'vitest';
import type { Figure } from '#data/figure.ts';
import { compareFigures } from './compareFigures.ts';

const figure = (parts: Partial<Figure>): Figure => ({
  belt: 'tea',
  metric: 'sales',
  value: 1,
  unit: 'yuan',
  qualifier: 'exact',
  year: 2020,
  period: 'year',
  quoted: '1',
  status: 'reported',
  source: 'aa',
  ...parts,
});

test('figures are in order of subject, metric and year, whatever order they came in', () => {
  const sorted = [
    figure({ belt: 'bags', year: 2024 }),
    figure({ metric: 'exports', year: 2023 }),
    figure({ year: 2019 }),
    figure({ year: 2020, value: 1 }),
    figure({ year: 2020, value: 10 }),
    figure({ year: 2020, value: 10, source: 'bb' }),
  ];
  expect(sorted.toReversed().toSorted(compareFigures)).toEqual(sorted);
  expect([...sorted.slice(3), ...sorted.slice(0, 3)].toSorted(compareFigures)).toEqual(sorted);
});
