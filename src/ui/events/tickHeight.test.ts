import { describe, expect, it } from 'vitest';
import { tickHeight } from './tickHeight.ts';

describe('tickHeight', () => {
  it('draws nothing for nothing, and one event clearly', () => {
    expect(tickHeight(0)).toBe(0);
    expect(tickHeight(1)).toBeGreaterThan(0.3);
  });

  it('grows with the count and never beyond its row', () => {
    const heights = [1, 2, 5, 14, 46, 48, 500].map(tickHeight);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights.at(-1)).toBe(1);
  });
});
