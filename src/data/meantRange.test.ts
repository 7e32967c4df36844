import { expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { meantRange } from './meantRange.ts';

it.each<[Figure['qualifier'], number, number, number]>([
  ['exact', 420, 420, 420],
  ['over', 400, 400, Infinity],
  ['nearly', 400, 350, 400],
  ['nearly', 420, 415, 420],
  ['about', 400, 350, 450],
  ['about', 420, 415, 425],
  ['about', 33.3, 32.8, 33.8],
  ['about', 1e9, 5e8, 1.5e9],
  ['about', -20, -25, -15],
  ['about', 0, 0, 0],
])('%s %d means %d to %d', (qualifier, value, low, high) => {
  const range = meantRange({ value, qualifier });
  expect(range.low).toBeCloseTo(low, 9);
  expect(range.high === high || Math.abs(range.high - high) < 1e-9).toBe(true);
});
