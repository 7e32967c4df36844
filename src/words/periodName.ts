import { LOCALES } from './format.ts';
import type { Language } from './language.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH_PART = /^([a-z]{3})(?:-([a-z]{3}))?$/;
const NUMBERED_PART = /^([hq])([1-4])$/;

const HALVES: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['上半年', '下半年'],
  en: ['first half', 'second half'],
};

function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, month));
}

function monthRange(period: string, language: Language): string | undefined {
  const [, first, last] = MONTH_PART.exec(period) ?? [];
  const from = MONTHS.findIndex(month => month === first);
  const to = MONTHS.findIndex(month => month === (last ?? first));
  if (from < 0 || to < 0) return undefined;
  if (from === to) return monthName(from, language);
  return language === 'zh' ? `${from + 1}—${to + 1}月` : `${monthName(from, language)} to ${monthName(to, language)}`;
}

function numberedPart(period: string, language: Language): string | undefined {
  const [, kind, digit] = NUMBERED_PART.exec(period) ?? [];
  if (kind === 'h') return HALVES[language][Number(digit) - 1];
  if (kind === 'q') return language === 'zh' ? `第${'一二三四'[Number(digit) - 1]}季度` : `quarter ${digit}`;
  return undefined;
}

/**
 * The part of a year a figure covers, in words: `h1` gives 上半年 or first half, `jan-sep` gives 1—9月. A whole or
 * undated year gives ''; a period it does not know is given back as it stands, never dropped.
 */
export function periodName(period: string, language: Language): string {
  if (period === 'year' || period === 'undated') return '';
  return numberedPart(period, language) ?? monthRange(period, language) ?? period;
}

/** Year and period together: 2021年上半年, or 2021, first half. */
export function periodInYear(year: number, period: string, language: Language): string {
  const part = periodName(period, language);
  if (language === 'zh') return `${year}年${part}`;
  return part === '' ? String(year) : `${year}, ${part}`;
}
