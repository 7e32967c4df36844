import { expect, it } from 'vitest';
import { formatInterval } from './formatInterval.ts';

it('writes both ends with their signs and three decimals', () => {
  expect(formatInterval(-0.0123, 0.04, 'en')).toBe('−0.012 … +0.040');
  expect(formatInterval(0, 1.5, 'zh')).toBe('0.000 … +1.500');
});
