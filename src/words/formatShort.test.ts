import { describe, expect, it } from 'vitest';
import { formatShort } from './formatShort.ts';

describe('formatShort', () => {
  it.each([
    [0, '0', '0'],
    [1000, '1,000', '1,000'],
    [10_000, '1万', '10,000'],
    [1_000_000, '100万', '1m'],
    [300_000_000, '3亿', '300m'],
    [15_000_000_000, '150亿', '15bn'],
  ])('writes %d as %s and %s', (value, zh, en) => {
    expect(formatShort(value, 'zh')).toBe(zh);
    expect(formatShort(value, 'en')).toBe(en);
  });
});
