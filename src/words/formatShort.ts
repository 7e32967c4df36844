import { numberFormat } from './format.ts';
import type { Language } from './language.ts';

/** From here on a scale's numbers are shortened; below, digits are as short and clearer. */
const SHORTENED_FROM: Readonly<Record<Language, number>> = { zh: 1e4, en: 1e6 };

/** A round number where there is little room, as on a scale: 3000万, 1亿; 10,000, 30m, 1bn. */
export function formatShort(value: number, language: Language): string {
  const notation = value < SHORTENED_FROM[language] ? 'standard' : 'compact';
  return numberFormat(language, { notation }).format(value);
}
