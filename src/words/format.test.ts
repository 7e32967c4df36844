import { describe, expect, it } from 'vitest';
import { formatCount } from './format.ts';

describe('formatCount', () => {
  it.each([
    [0, '0', '0'],
    [950, '950', '950'],
    [12_345, '1.23万', '12,345'],
    [1_000_000, '100万', '1 million'],
    [129_400_000, '1.29亿', '129.4 million'],
    [17_508_000_000, '175.08亿', '17.51 billion'],
    [2_380_000_000_000, '2.38万亿', '2.38 trillion'],
    [-25_000, '-2.5万', '-25,000'],
  ])('writes %d as %s and %s', (value, zh, en) => {
    expect(formatCount(value, 'zh')).toBe(zh);
    expect(formatCount(value, 'en')).toBe(en);
  });

  it.each([
    [1_234_567_890, '12亿', '1.2 billion'],
    [98_765, '9.9万', '99,000'],
    [999_999, '100万', '1 million'],
  ])('claims two digits of the estimate %d', (value, zh, en) => {
    expect(formatCount(value, 'zh', 'estimate')).toBe(zh);
    expect(formatCount(value, 'en', 'estimate')).toBe(en);
  });
});
