import { numberFormat } from '../format.ts';
import { formatValue } from '../formatFigure.ts';
import type { Language } from '../language.ts';

/** What is needed of a change to write it; the full one is in the derive room. */
type Written = { readonly value: number; readonly low: number; readonly high: number };

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : text);

const about = (text: string, language: Language) => (language === 'zh' ? `约${text}` : `about ${text}`);

/** A difference in a unit with its sign; one that rests on an estimate says about so much, with two digits. */
export function formatDifference(
  value: number,
  { unit, estimated }: { readonly unit: string; readonly estimated: boolean },
  language: Language,
): string {
  const size = { value: Math.abs(value), unit };
  if (!estimated) return signed(value, formatValue(size, language));
  return about(signed(value, formatValue(size, language, 'estimate')), language);
}

/** A rate of growth, 0.28 for 28 per cent, with its sign: one decimal, or none where it rests on an estimate. */
export function formatRate(value: number, estimated: boolean, language: Language): string {
  const format = numberFormat(language, { style: 'percent', maximumFractionDigits: estimated ? 0 : 1 });
  const text = signed(value, format.format(Math.abs(value)));
  return estimated ? about(text, language) : text;
}

/** Both ends of a change's range as `write` writes them; undefined where the range is a single value. */
export function formatChangeRange(
  { low, high }: Written,
  write: (value: number) => string,
): readonly [string, string] | undefined {
  return low === high ? undefined : [write(low), write(high)];
}
