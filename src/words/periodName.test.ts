import { describe, expect, it } from 'vitest';
import { periodInYear, periodName } from './periodName.ts';

describe('periodName', () => {
  it.each([
    ['year', '', ''],
    ['undated', '', ''],
    ['h1', '上半年', 'first half'],
    ['h2', '下半年', 'second half'],
    ['q3', '第三季度', 'third quarter'],
    ['jan-sep', '1—9月', 'January to September'],
    ['nov', '11月', 'November'],
    ['jan-nov-12', '1月—11月12日', 'January to 12 November'],
    ['jun-1-20', '6月1日—6月20日', '1 June to 20 June'],
    ['jan-1-mar-24', '1月1日—3月24日', '1 January to 24 March'],
    ['jul-2019-jun-2020', '2019年7月—2020年6月', 'July 2019 to June 2020'],
    ['double-11', '“双十一”期间', 'Double 11 sales'],
    ['h3', 'h3', 'h3'],
    ['jan-foo', 'jan-foo', 'jan-foo'],
    ['jan-1-2-3', 'jan-1-2-3', 'jan-1-2-3'],
  ])('names %s as "%s" and "%s"', (period, zh, en) => {
    expect(periodName(period, 'zh')).toBe(zh);
    expect(periodName(period, 'en')).toBe(en);
  });
});

describe('periodInYear', () => {
  it.each([
    { year: 2019, period: 'year', zh: '2019年', en: '2019' },
    { year: 2021, period: 'h1', zh: '2021年上半年', en: '2021, first half' },
    { year: 2020, period: 'jul-2019-jun-2020', zh: '2019年7月—2020年6月', en: 'July 2019 to June 2020' },
    { year: 2016, period: 'jan-nov', zh: '2016年1—11月', en: '2016, January to November' },
  ])('writes $year $period as $zh and $en', ({ year, period, zh, en }) => {
    expect(periodInYear(year, period, 'zh')).toBe(zh);
    expect(periodInYear(year, period, 'en')).toBe(en);
  });
});
