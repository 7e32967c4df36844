import { numberFormat } from './format.ts';
import type { Language } from './language.ts';

/** A part of one as per cent with two digits at most and no decimals above ten: 0.073 gives 7.3%, 0.823 gives 82%. */
export function formatPercent(part: number, language: Language): string {
  const digits = Math.abs(part) < 0.1 ? 1 : 0;
  return numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(part);
}
