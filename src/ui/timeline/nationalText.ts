import type { View } from '#derive/view.ts';
import { formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';

/** The nation's reading of the shown year in words, or why there is none. */
export function nationalText({ national, selection }: View, words: Words): string {
  if (national.kind === 'gap') return words.gap[national.reason];
  return formatReading(national, selection.measure, words.language);
}
