import type { Precision } from './format.ts';
import { formatValue } from './formatFigure.ts';
import type { Language } from './language.ts';

/** What is needed of a reading to write it; the full one is in the derive room. */
type Written = { readonly value: number; readonly low: number; readonly high: number; readonly status: string };

const precisionOf = ({ status }: Written): Precision => (status === 'estimated' ? 'estimate' : 'exact');

/** A reading's value in its unit: estimates carry 约 or about and two digits, reported ones all their digits. */
export function formatReading(reading: Written, unit: string, language: Language): string {
  const text = formatValue({ value: reading.value, unit }, language, precisionOf(reading));
  if (precisionOf(reading) === 'exact') return text;
  return language === 'zh' ? `约${text}` : `about ${text}`;
}

/** Both ends of a reading's range, or undefined where the range is a single value. */
export function formatRange(reading: Written, unit: string, language: Language): readonly [string, string] | undefined {
  if (reading.low === reading.high) return undefined;
  const end = (value: number) => formatValue({ value, unit }, language, 'estimate');
  return [end(reading.low), end(reading.high)];
}
