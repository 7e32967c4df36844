import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToTotals } from './roundToTotals.ts';

describe('roundToTotals', () => {
  it.each([
    ['rounds the largest fractions up', [1.2, 2.7, 3.1], 7, [], [1, 3, 3]],
    ['takes the earlier of equal fractions', [1.5, 2.5], 4, [], [2, 2]],
    ['leaves a fixed part at its own rounding', [1.6, 2.9, 5.5], 10, [true, false, false], [2, 3, 5]],
    ['gives the smallest part 1 and lets the largest pay', [0.1, 0.2, 9.7], 10, [], [1, 1, 8]],
  ])('%s', (_, values, total, fixed, expected) => {
    expect(roundToTotals(values, total, fixed)).toEqual(expected);
  });

  it('sums to the total and moves no part by 1 or more where every part is above 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }), values => {
        const total = Math.round(values.reduce((sum, value) => sum + value, 0));
        const whole = roundToTotals(values, total);
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
        whole.forEach((value, index) => expect(Math.abs(value - (values[index] ?? 0))).toBeLessThanOrEqual(1));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it.each([
    ['nothing is free', [2, 3], 6, [true, true], 'nothing is free'],
    ['there is less than 1 a part', [0.4, 0.4, 0.4], 2, [], 'too little'],
  ])('refuses where %s', (_, values, total, fixed, message) => {
    expect(() => roundToTotals(values, total, fixed)).toThrow(message);
  });
});
