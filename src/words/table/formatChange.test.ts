import { expect, it } from 'vitest';
import { formatChange } from './formatChange.ts';

it.each([
  [0.1234, false, '+12%', '+12%'],
  [-0.5, false, '-50%', '-50%'],
  [0, false, '0%', '0%'],
  [12.34, true, '约+1,200%', 'about +1,200%'],
])('a growth of %d, estimated %s, is told as %s, %s', (change, isEstimated, zh, en) => {
  expect(formatChange(change, isEstimated, 'zh')).toBe(zh);
  expect(formatChange(change, isEstimated, 'en')).toBe(en);
});
