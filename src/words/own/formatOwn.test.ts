import { describe, expect, it } from 'vitest';
import { formatOwn } from './formatOwn.ts';

describe('formatOwn', () => {
  it.each([
    [Math.fround(1.1), '', '1.1', '1.1'],
    [0.000_012_3, '', '0.0000123', '0.0000123'],
    [1234, '件', '1,234件', '1,234件'],
    [32_000, '件', '3.2万件', '32,000件'],
    [2_500_000, 'shops', '250万 shops', '2.5 million shops'],
    [12.5, '%', '12.5%', '12.5%'],
    [0, '元', '0元', '0元'],
  ])('writes %d %s as %s and %s', (value, unit, zh, en) => {
    expect(formatOwn(value, unit, 'zh')).toBe(zh);
    expect(formatOwn(value, unit, 'en')).toBe(en);
  });
});
