import { describe, expect, it } from 'vitest';
import { median, peakSignalToNoise, quantile, ratioAbove } from './statistics.ts';

describe('quantile', () => {
  it('joins ranks linearly whatever the order', () => {
    expect(quantile([40, 10, 30, 20], 0.95)).toBeCloseTo(38.5);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('has no answer without values', () => {
    expect(median([])).toBeNaN();
  });
});

describe('ratioAbove', () => {
  it('takes the empty page off both', () => {
    expect(ratioAbove(1, 2, 5)).toBe(0.25);
  });

  it('is zero for what costs no more than the empty page, and has no answer when the other does not', () => {
    expect(ratioAbove(1, 0.9, 5)).toBe(0);
    expect(ratioAbove(1, 2, 1)).toBeNaN();
  });
});

describe('peakSignalToNoise', () => {
  it('follows its formula', () => {
    // Mean squared difference (0 + 0 + 100 + 300) / 4 = 100, so 10·log₁₀(65025 / 100).
    expect(peakSignalToNoise([0, 10, 20, 30], [0, 10, 30, 30 + Math.sqrt(300)], 255)).toBeCloseTo(28.1308, 4);
  });

  it('is infinite for equal pictures and refuses unequal sizes', () => {
    expect(peakSignalToNoise([1, 2], [1, 2], 255)).toBe(Infinity);
    expect(() => peakSignalToNoise([1], [1, 2], 255)).toThrow(/1 and 2/);
    expect(() => peakSignalToNoise([], [], 255)).toThrow(/0 and 0/);
  });
});
