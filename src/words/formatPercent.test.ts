import { describe, expect, it } from 'vitest';
import { formatPercent } from './formatPercent.ts';

describe('formatPercent', () => {
  it.each([
    [0.073, '7.3%'],
    [0.02, '2%'],
    [0.823, '82%'],
    [1.076, '108%'],
    [0, '0%'],
  ])('writes %d as %s in both languages', (part, text) => {
    expect(formatPercent(part, 'en')).toBe(text);
    expect(formatPercent(part, 'zh')).toBe(text);
  });
});
