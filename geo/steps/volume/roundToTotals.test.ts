import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToTotals } from './roundToTotals.ts';

describe('roundToTotals', () => {
  it.each([
    { say: 'rounds the largest fractions up', values: [1.2, 2.7, 3.1], total: 7, whole: [1, 3, 3] },
    { say: 'takes the earlier of equal fractions', values: [1.5, 2.5], total: 4, whole: [2, 2] },
    { say: 'gives the smallest part 1 and lets the largest pay', values: [0.1, 0.2, 9.7], total: 10, whole: [1, 1, 8] },
  ])('$say', ({ values, total, whole }) => {
    expect(roundToTotals(values, total)).toEqual(whole);
  });

  it('leaves a fixed part at its own rounding', () => {
    expect(roundToTotals([1.6, 2.9, 5.5], 10, [true, false, false])).toEqual([2, 3, 5]);
  });

  it('sums to the total and moves no part by more than 1 where every part is above 1', () => {
    assert(
      property(array(double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }), values => {
        const total = Math.round(values.reduce((sum, value) => sum + value, 0));
        const whole = roundToTotals(values, total);
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
        whole.forEach((value, index) => expect(Math.abs(value - (values[index] ?? 0))).toBeLessThanOrEqual(1));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('refuses where nothing is free', () => {
    expect(() => roundToTotals([2, 3], 6, [true, true])).toThrow('nothing is free');
  });

  it('refuses where there is less than 1 a part', () => {
    expect(() => roundToTotals([0.4, 0.4, 0.4], 2)).toThrow('too little');
  });
});
