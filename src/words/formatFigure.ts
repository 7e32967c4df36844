import { formatCount, numberFormat, type Precision } from './format.ts';
import type { Language } from './language.ts';

/** How a value of one base unit is written around its number. */
type Frame = (count: string, value: number) => string;

const suffix =
  (text: string): Frame =>
  count =>
    count + text;
const english =
  (many: string, one = many.replace(/s$/, '')): Frame =>
  (count, value) =>
    `${count} ${value === 1 ? one : many}`;

/** Every base unit of the data in both languages; an unknown unit shows the bare number and its own name. */
const FRAMES: Readonly<Record<Language, Readonly<Record<string, Frame>>>> = {
  zh: {
    yuan: suffix('元'),
    usd: suffix('美元'),
    parcels: suffix('件'),
    'parcels-per-day': suffix('件/日'),
    pieces: suffix('件（产品）'),
    pairs: suffix('双'),
    persons: suffix('人'),
    enterprises: suffix('家企业'),
    shops: suffix('家网店'),
    villages: suffix('个村'),
    towns: suffix('个镇'),
    'taobao-villages': suffix('个淘宝村'),
    'taobao-towns': suffix('个淘宝镇'),
    counties: suffix('个县（市、区）'),
    tonnes: suffix('吨'),
    hectares: suffix('公顷'),
    'square-metres': suffix('平方米'),
    metres: suffix('米'),
    percent: suffix('%'),
    rank: count => `第 ${count} 位`,
    count: suffix('个'),
  },
  en: {
    yuan: count => `¥${count}`,
    usd: count => `US$${count}`,
    parcels: english('parcels'),
    'parcels-per-day': english('parcels a day', 'parcel a day'),
    pieces: english('pieces'),
    pairs: english('pairs'),
    persons: english('people', 'person'),
    enterprises: english('enterprises'),
    shops: english('online shops'),
    villages: english('villages'),
    towns: english('towns'),
    'taobao-villages': english('Taobao villages'),
    'taobao-towns': english('Taobao towns'),
    counties: english('counties', 'county'),
    tonnes: english('tonnes'),
    hectares: english('hectares'),
    'square-metres': count => `${count} m²`,
    metres: count => `${count} m`,
    percent: suffix('%'),
    rank: count => `No. ${count}`,
    count: count => count,
  },
};

const QUALIFIERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { exact: '', over: '超', nearly: '近', about: '约' },
  en: { exact: '', over: 'over ', nearly: 'nearly ', about: 'about ' },
};

/** A value in a base unit, as a reader of the language writes it: 165亿元, ¥16.5 billion, 37.5%, 第 1 位. */
export function formatValue(
  { value, unit }: { readonly value: number; readonly unit: string },
  language: Language,
  precision: Precision = 'exact',
): string {
  const frame = FRAMES[language][unit] ?? ((count: string) => `${count} ${unit}`);
  return frame(formatCount(value, language, precision), value);
}

/** A figure's value with what its source says of it: 超165亿元, over ¥16.5 billion. */
export function formatFigure(
  figure: { readonly value: number; readonly unit: string; readonly qualifier: string },
  language: Language,
): string {
  return (QUALIFIERS[language][figure.qualifier] ?? '') + formatValue(figure, language);
}

/** A share, 0 to 1, as per cent with two significant digits; below a hundredth of one per cent it says so. */
export function formatShare(share: number, language: Language): string {
  if (share > 0 && share < 0.0001) return '< 0.01%';
  return numberFormat(language, { style: 'percent', maximumSignificantDigits: 2 }).format(share);
}
