import { expect, it } from 'vitest';
import { changeWeights } from './changeWeights.ts';

it.each([
  [2024, 2014, { 0: -1, 10: 1 }],
  [2014, 2024, { 0: 1, 10: -1 }],
  [2014.25, 2014, { 0: -0.25, 1: 0.25 }],
  [2019, 2019, {}],
])('of %d against %d', (position, against, expected: Record<number, number>) => {
  expect([...changeWeights(position, against)]).toEqual(Array.from({ length: 12 }, (_, index) => expected[index] ?? 0));
});
