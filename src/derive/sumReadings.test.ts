import { describe, expect, it } from 'vitest';
import type { Status } from '#data/status.ts';
import type { Reading } from '#derive/reading.ts';
import { estimatedPart, sumReadings } from './sumReadings.ts';

const value = (amount: number, status: Status, spread = 0): Reading => ({
  kind: 'value',
  value: amount,
  low: amount - spread,
  high: amount + spread,
  status,
  sources: [],
});

describe('sumReadings', () => {
  it('adds values and both ends of their ranges', () => {
    const sum = sumReadings([value(10, 'reported'), value(5, 'estimated', 2)]);
    expect(sum).toMatchObject({ kind: 'value', value: 15, low: 13, high: 17, status: 'estimated' });
  });

  it('is reported only when every part is', () => {
    expect(sumReadings([value(1, 'reported'), value(2, 'reported')])).toMatchObject({ status: 'reported' });
  });

  it('is a gap when one part is, for the same reason', () => {
    const gap: Reading = { kind: 'gap', reason: 'estimates-off' };
    expect(sumReadings([value(1, 'reported'), gap])).toEqual(gap);
  });

  it('is a gap without parts', () => {
    expect(sumReadings([])).toEqual({ kind: 'gap', reason: 'outside-coverage' });
  });
});

describe('estimatedPart', () => {
  it('is the weight of what is not reported, and 0 where nothing has a value', () => {
    expect(estimatedPart([value(3, 'reported'), value(1, 'estimated')])).toBe(0.25);
    expect(estimatedPart([value(3, 'reported'), { kind: 'gap', reason: 'not-published' }])).toBe(0);
    expect(estimatedPart([])).toBe(0);
  });
});
