import { LOCALES } from './format.ts';
import type { Language } from './language.ts';
import { parseSpan, type Point } from './parseSpan.ts';

type Name = Readonly<Record<Language, string>>;

/** Parts of a year that have a name of their own. */
const NAMED: Readonly<Record<string, Name>> = {
  year: { zh: '', en: '' },
  undated: { zh: '', en: '' },
  h1: { zh: '上半年', en: 'first half' },
  h2: { zh: '下半年', en: 'second half' },
  q1: { zh: '第一季度', en: 'first quarter' },
  q2: { zh: '第二季度', en: 'second quarter' },
  q3: { zh: '第三季度', en: 'third quarter' },
  q4: { zh: '第四季度', en: 'fourth quarter' },
  day: { zh: '单日', en: 'one day' },
  '618': { zh: '“618”期间', en: '618 sales' },
  'double-11': { zh: '“双十一”期间', en: 'Double 11 sales' },
  'half-year': { zh: '半年', en: 'half a year' },
  'spring-festival': { zh: '春节期间', en: 'Spring Festival' },
};

/** A month with the day or year beside it, where there is one. */
function pointName({ month, day, year }: Point, language: Language): string {
  if (language === 'zh') return `${year ? `${year}年` : ''}${month}月${day ? `${day}日` : ''}`;
  const name = new Intl.DateTimeFormat(LOCALES.en, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2020, month - 1),
  );
  return [day, name, year].filter(part => part !== undefined).join(' ');
}

function spanName(from: Point, to: Point | undefined, language: Language): string {
  if (!to) return pointName(from, language);
  if (language === 'en') return `${pointName(from, 'en')} to ${pointName(to, 'en')}`;
  const wholeMonths = [from, to].every(({ day, year }) => day === undefined && year === undefined);
  return `${wholeMonths ? from.month : pointName(from, 'zh')}—${pointName(to, 'zh')}`;
}

/**
 * The part of a year a figure covers, in words: `h1` gives 上半年 or first half, `jan-sep` gives 1—9月. A whole or
 * undated year gives ''; a period it does not know is given back as it stands, never dropped.
 */
export function periodName(period: string, language: Language): string {
  const named = NAMED[period]?.[language];
  if (named !== undefined) return named;
  const span = parseSpan(period);
  return span ? spanName(span.from, span.to, language) : period;
}

/** Year and period together: 2021年上半年, or 2021, first half. A period that names its years stands alone. */
export function periodInYear(year: number, period: string, language: Language): string {
  const part = periodName(period, language);
  if (parseSpan(period)?.from.year !== undefined) return part;
  if (language === 'zh') return `${year}年${part}`;
  return part === '' ? String(year) : `${year}, ${part}`;
}
