import { LOCALES } from './format.ts';
import { formatPercent } from './formatPercent.ts';
import type { Language } from './language.ts';

/** By how much claims differ, as `gapBetween` gives it: 15%, 7 percentage points, 2 places. */
export function formatGap(gap: number, unit: string, language: Language): string {
  if (unit !== 'percent' && unit !== 'rank') return formatPercent(gap, language);
  const count = new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: 2 }).format(gap);
  if (language === 'zh') return `${count}${unit === 'rank' ? '位' : '个百分点'}`;
  const noun = unit === 'rank' ? 'place' : 'percentage point';
  return `${count} ${noun}${gap === 1 ? '' : 's'}`;
}
