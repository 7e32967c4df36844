import { describe, expect, it } from 'vitest';
import { formatChangeRange, formatDifference, formatRate } from './formatChange.ts';

const write = (value: number) => `<${value}>`;

describe('formatDifference', () => {
  it.each([
    [150_000_000, false, '+1.5亿件', '+150 million parcels'],
    [-123_456_789, true, '约−1.2亿件', 'about −120 million parcels'],
    [0, false, '0件', '0 parcels'],
  ])('writes %d, estimated %s', (value, estimated, zh, en) => {
    expect(formatDifference(value, { unit: 'parcels', estimated }, 'zh')).toBe(zh);
    expect(formatDifference(value, { unit: 'parcels', estimated }, 'en')).toBe(en);
  });
});

describe('formatRate', () => {
  it.each([
    [0.2877, false, '+28.8%', '+28.8%'],
    [0.2877, true, '约+29%', 'about +29%'],
    [-0.05, false, '−5%', '−5%'],
    [0, false, '0%', '0%'],
  ])('writes %d, estimated %s', (value, estimated, zh, en) => {
    expect(formatRate(value, estimated, 'zh')).toBe(zh);
    expect(formatRate(value, estimated, 'en')).toBe(en);
  });
});

describe('formatChangeRange', () => {
  it('gives both ends, and none where there is one value', () => {
    expect(formatChangeRange({ value: 2, low: 1, high: 3 }, write)).toEqual(['<1>', '<3>']);
    expect(formatChangeRange({ value: 2, low: 2, high: 2 }, write)).toBeUndefined();
  });
});
