import { numberFormat } from '../format.ts';
import type { Language } from '../language.ts';

/** Growth as a signed per cent of two digits: 0.123 gives +12%, -0.5 gives -50%; one that rests on estimates says about. */
export function formatChange(change: number, isEstimated: boolean, language: Language): string {
  const options = { style: 'percent', maximumSignificantDigits: 2, signDisplay: 'exceptZero' } as const;
  const text = numberFormat(language, options).format(change);
  if (!isEstimated) return text;
  return language === 'zh' ? `约${text}` : `about ${text}`;
}
