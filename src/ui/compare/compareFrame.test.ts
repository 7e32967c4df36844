import { describe, expect, it } from 'vitest';
import type { Reading } from '#derive/reading.ts';
import { COMPARE_CHART, compareFrame, runsOf } from './compareFrame.ts';

const value = (amount: number, high = amount): Reading => ({
  kind: 'value',
  value: amount,
  low: amount,
  high,
  status: 'reported',
  sources: [],
});
const GAP: Reading = { kind: 'gap', reason: 'not-published' };

describe('compareFrame', () => {
  it('holds every value of every series on one scale from 0', () => {
    const frame = compareFrame([[value(3), GAP], [value(90)]]);
    expect(frame.y(0)).toBe(COMPARE_CHART.height - COMPARE_CHART.bottom);
    expect(frame.ticks.at(-1)).toBeGreaterThanOrEqual(90);
    expect(frame.y(90)).toBeGreaterThanOrEqual(COMPARE_CHART.top);
    expect(frame.y(3)).toBeGreaterThan(frame.y(90));
  });

  it('does not let one wide range press the lines flat', () => {
    expect(compareFrame([[value(10, 1e6)]]).ticks.at(-1)).toBeLessThanOrEqual(40);
  });

  it('stands without any value', () => {
    expect(compareFrame([[GAP]]).ticks).toEqual([0]);
  });
});

describe('runsOf', () => {
  it('breaks at every gap', () => {
    expect(runsOf([GAP, value(1), value(2), GAP, value(3)])).toEqual([
      { column: 1, length: 2 },
      { column: 4, length: 1 },
    ]);
    expect(runsOf([GAP])).toEqual([]);
  });
});
