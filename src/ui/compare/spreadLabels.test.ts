import { expect, it } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

it.each([
  [
    [10, 50],
    [10, 50],
  ],
  [
    [50, 48],
    [60, 48],
  ],
  [
    [99, 98, 97],
    [100, 88, 76],
  ],
])('spreads %j to %j', (wanted, expected) => {
  expect(spreadLabels(wanted, 12, 100)).toEqual(expected);
});
