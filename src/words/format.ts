import type { Language } from './language.ts';

/** Locale tags by language: simplified Chinese forms, and English with international digits grouping. */
export const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

const formats = new Map<string, Intl.NumberFormat>();

/** The number format of a language and options, kept: making one costs as much as using it a hundred times. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, format);
  return format;
}

type Scale = { readonly from: number; readonly divisor: number; readonly suffix: string };
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [
    { from: 1e12, divisor: 1e12, suffix: '万亿' },
    { from: 1e8, divisor: 1e8, suffix: '亿' },
    { from: 1e4, divisor: 1e4, suffix: '万' },
  ],
  en: [
    { from: 1e12, divisor: 1e12, suffix: ' trillion' },
    { from: 1e9, divisor: 1e9, suffix: ' billion' },
    { from: 1e6, divisor: 1e6, suffix: ' million' },
  ],
};

/** What a number is rounded to: estimates claim two digits, reported figures keep what their source gave. */
export type Precision = 'exact' | 'estimate';

function plain(value: number, language: Language, digits: number): string {
  return numberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/**
 * A count in the reader's way: 11.7亿 or 1.17 billion. `estimate` keeps two significant digits; `exact` at most
 * two decimals of the scaled number. Works on any finite number; smaller than the first scale it is grouped.
 */
export function formatCount(value: number, language: Language, precision: Precision = 'exact'): string {
  const rounded = precision === 'estimate' ? Number(value.toPrecision(2)) : value;
  const scale = SCALES[language].find(({ from }) => Math.abs(rounded) >= from);
  if (!scale) return plain(rounded, language, 2);
  return plain(rounded / scale.divisor, language, 2) + scale.suffix;
}
