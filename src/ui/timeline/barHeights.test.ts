import { describe, expect, it } from 'vitest';
import type { Reading } from '#derive/reading.ts';
import { barHeights } from './barHeights.ts';

const value = (amount: number): Reading => ({
  kind: 'value',
  value: amount,
  low: amount,
  high: amount,
  status: 'reported',
  sources: [],
});
const gap: Reading = { kind: 'gap', reason: 'no-figure-this-year' };

describe('barHeights', () => {
  it('measures every bar by the tallest and leaves gaps out', () => {
    expect(barHeights([value(50), gap, value(200)])).toEqual([0.25, undefined, 1]);
  });

  it('keeps zeros at zero, even where there is nothing else', () => {
    expect(barHeights([value(0), value(0), gap])).toEqual([0, 0, undefined]);
  });

  it('has no bars for gaps alone', () => {
    expect(barHeights([gap, gap])).toEqual([undefined, undefined]);
  });
});
