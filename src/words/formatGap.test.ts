import { expect, it } from 'vitest';
import { formatGap } from './formatGap.ts';

it.each([
  [0.15, 'yuan', '15%', '15%'],
  [0.0067, 'usd', '0.7%', '0.7%'],
  [7.25, 'percent', '7.3个百分点', '7.3 percentage points'],
  [1, 'rank', '1位', '1 place'],
  [2, 'rank', '2位', '2 places'],
])('a gap of %d in %s is told as %s, %s', (gap, unit, zh, en) => {
  expect(formatGap(gap, unit, 'zh')).toBe(zh);
  expect(formatGap(gap, unit, 'en')).toBe(en);
});
