import { formatCount, numberFormat } from '../format.ts';
import type { Language } from '../language.ts';

/** Digits that a 32-bit float surely holds. */
const DIGITS = 6;
const SHORTENED_FROM = 1e4;

/** A value of the reader's, with their unit behind it as they wrote it: 3.2万件, 1,234 件, 0.05. */
export function formatOwn(value: number, unit: string, language: Language): string {
  const known = Number(value.toPrecision(DIGITS));
  const isLarge = Math.abs(known) >= SHORTENED_FROM;
  const number = isLarge
    ? formatCount(known, language)
    : numberFormat(language, { maximumSignificantDigits: DIGITS }).format(known);
  if (unit === '') return number;
  const isClose = /^[\p{Script=Han}%‰]/u.test(unit) && /[\p{Script=Han}\d]$/u.test(number);
  return isClose ? number + unit : `${number} ${unit}`;
}
