import type { ChangeValue } from '#derive/compare/change.ts';
import type { ChangeKind } from '#derive/compare/unitChanges.ts';
import type { Measure } from '#state/selection.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { formatChangeRange, formatDifference, formatRate } from '#words/compare/formatChange.ts';
import type { Language } from '#words/language.ts';

type Told = { readonly kind: ChangeKind; readonly measure: Measure; readonly language: Language };

/** A change in the reader's words: +1.5亿件, +28.8% a year. */
export function changeText(
  value: number,
  { kind, measure, language, estimated }: Told & { estimated: boolean },
): string {
  if (kind === 'difference') return formatDifference(value, { unit: measure, estimated }, language);
  return compareIn(language).change.perYear(formatRate(value, estimated, language));
}

/** The ends of a change's range; undefined where it has none. */
export function changeRange(change: ChangeValue, { kind, measure, language }: Told) {
  return formatChangeRange(change, value =>
    kind === 'difference'
      ? formatDifference(Number(value.toPrecision(2)), { unit: measure, estimated: false }, language)
      : formatRate(Number(value.toFixed(2)), false, language),
  );
}
