import { describe, expect, it } from 'vitest';
import { formatDate } from './formatDate.ts';

describe('formatDate', () => {
  it.each([
    ['2019', '2019年', '2019'],
    ['2019-08', '2019年8月', 'Aug 2019'],
    ['2019-08-01', '2019年8月1日', '1 Aug 2019'],
    ['undated', 'undated', 'undated'],
  ])('writes %s no more exactly than it is known', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });
});
