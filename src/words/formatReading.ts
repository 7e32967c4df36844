import { formatCount, type Precision } from './format.ts';
import { formatValue } from './formatFigure.ts';
import type { Language } from './language.ts';

/** What is needed of a reading to write it; the full one is in the derive room. */
type Written = { readonly value: number; readonly low: number; readonly high: number; readonly status: string };

const precisionOf = ({ status }: Written): Precision => (status === 'estimated' ? 'estimate' : 'exact');

/** An estimate says that it is about so much. */
function hedge(text: string, reading: Written, language: Language): string {
  if (precisionOf(reading) === 'exact') return text;
  return language === 'zh' ? `约${text}` : `about ${text}`;
}

/** A reading's value in its unit: estimates carry 约 or about and two digits, reported ones all their digits. */
export function formatReading(reading: Written, unit: string, language: Language): string {
  return hedge(formatValue({ value: reading.value, unit }, language, precisionOf(reading)), reading, language);
}

/** A reading's value without its unit, for a column whose head names it. */
export function formatBare(reading: Written, language: Language): string {
  return hedge(formatCount(reading.value, language, precisionOf(reading)), reading, language);
}

/** Both ends of a reading's range without the unit, or undefined where the range is a single value. */
export function formatBareRange(reading: Written, language: Language): string | undefined {
  if (reading.low === reading.high) return undefined;
  return [reading.low, reading.high].map(end => formatCount(end, language, 'estimate')).join(' – ');
}

/** Both ends of a reading's range, or undefined where the range is a single value. */
export function formatRange(reading: Written, unit: string, language: Language): readonly [string, string] | undefined {
  if (reading.low === reading.high) return undefined;
  const end = (value: number) => formatValue({ value, unit }, language, 'estimate');
  return [end(reading.low), end(reading.high)];
}
