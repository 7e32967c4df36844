import { describe, expect, it } from 'vitest';
import { meanInterval } from './meanInterval.ts';

describe('meanInterval', () => {
  it('is a point where all values are equal', () => {
    expect(meanInterval([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 });
  });

  it('holds zero where values scatter about it, and does not where they lie to one side', () => {
    const scattered = meanInterval([-1, 1, -2, 2, -1.5, 1.5]);
    expect(scattered.low).toBeLessThan(0);
    expect(scattered.high).toBeGreaterThan(0);
    expect(meanInterval([1, 2, 1.5, 1.2, 1.8]).low).toBeGreaterThan(1);
  });

  it('is about as wide as the normal distribution says: 1.645 standard errors to either side', () => {
    const values = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 1 : -1));
    const { low, high } = meanInterval(values);
    expect((high - low) / 2).toBeGreaterThan(0.9 * (1.645 / 20));
    expect((high - low) / 2).toBeLessThan(1.1 * (1.645 / 20));
  });

  it('is the same in every run', () => {
    expect(meanInterval([1, 5, 9])).toEqual(meanInterval([1, 5, 9]));
  });
});
