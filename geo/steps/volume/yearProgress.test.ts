import { describe, expect, it } from 'vitest';
import { evenProgress, yearProgress } from './yearProgress.ts';

describe('evenProgress', () => {
  it.each([
    [6, 1, 0.5],
    [12, 1.5, 1],
    [6, 4, 1 / 3],
  ])('after %d months at a growth of %d', (months, growth, expected) => {
    expect(evenProgress(months, growth)).toBeCloseTo(expected, 12);
  });
});

describe('yearProgress', () => {
  const progress = yearProgress([
    { months: 6, fraction: 0.43, growth: 1.3 },
    { months: 11, fraction: 0.9, growth: 1.2 },
  ]);

  it('gives back a sample for its own months and growth', () => {
    expect(progress(6, 1.3)).toBeCloseTo(0.43, 12);
    expect(progress(11, 1.2)).toBeCloseTo(0.9, 12);
  });

  it('is smaller where the year grows faster, and rises with the months', () => {
    expect(progress(6, 1.6)).toBeLessThan(progress(6, 1.1));
    const months = [3, 4, 6, 8, 10, 11].map(month => progress(month, 1.25));
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(progress(12, 1.25)).toBe(1);
  });
});
