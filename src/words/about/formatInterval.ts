import { LOCALES } from '../format.ts';
import type { Language } from '../language.ts';

/** An interval of differences with their signs and three decimals: −0.012 to 0.04 gives “−0.012 … +0.040”. */
export function formatInterval(low: number, high: number, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  return [low, high].map(end => format.format(end).replace('-', '−')).join(' … ');
}
