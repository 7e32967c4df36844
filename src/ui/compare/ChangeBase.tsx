import type { Dataset } from '#data/dataset.ts';
import { NATION } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import { differenceOf, growthOf, isEstimated } from '#derive/compare/change.ts';
import type { ChangeKind, ChangeSummary } from '#derive/compare/unitChanges.ts';
import { placeSeries } from '#derive/placeSeries.ts';
import type { Gap } from '#derive/reading.ts';
import type { Selection } from '#state/selection.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { changeText } from './changeText.ts';
import styles from './ChangeBase.module.css';

const CHANGES = { difference: differenceOf, growth: growthOf } as const;
const GAP: Gap = { kind: 'gap', reason: 'outside-coverage' };

type NationChangeProps = {
  dataset: Dataset;
  selection: Selection;
  kind: ChangeKind;
  villages: VillagesFile | null;
  words: Words;
};

/** The nation's change between the two years, with both totals and their statuses. */
export function NationChange({ dataset, selection, kind, villages, words }: NationChangeProps) {
  const { change: texts } = compareIn(words.language);
  const { against, year, measure } = selection;
  const series = placeSeries(dataset, { id: NATION, selection, villages });
  const at = (each: number) => ({ year: each, reading: series[yearIndex(each)] ?? GAP });
  const change = CHANGES[kind](at(against), at(year));
  const told = { kind, measure, language: words.language };
  return (
    <p className={styles['nation']}>
      <span>{texts.nation}</span>{' '}
      <strong>
        {change.kind === 'value'
          ? changeText(change.value, { ...told, estimated: isEstimated(change) })
          : texts.gap(change.reason, 'year' in change ? change.year : undefined)}
      </strong>
      {change.kind === 'value' ? (
        <small>
          {change.ends.map((end, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the two ends, always in this order
            <span key={index}>
              {`${index === 0 ? against : year} ${formatReading(end, measure, words.language)}`}
              <StatusBadge status={end.status} words={words} />
            </span>
          ))}
        </small>
      ) : null}
    </p>
  );
}

type ChangeGapsProps = { summary: ChangeSummary; dataset: Dataset; words: Words };

/** Units without a result, by reason. */
export function ChangeGaps({ summary: { gaps }, dataset, words }: ChangeGapsProps) {
  const { change: texts } = compareIn(words.language);
  if (gaps.length === 0) return null;
  const reasons = new Map<string, string[]>();
  for (const { unit, gap } of gaps) {
    const reason = texts.gap(gap.reason, 'year' in gap ? gap.year : undefined);
    reasons.set(reason, [...(reasons.get(reason) ?? []), dataset.places.get(unit)?.short[words.language] ?? unit]);
  }
  return (
    <details className={styles['gaps']}>
      <summary>{texts.gaps(gaps.length)}</summary>
      <dl>
        {[...reasons].map(([reason, names]) => (
          <div key={reason}>
            <dt>
              {reason} ({names.length})
            </dt>
            <dd>{names.join(words.comma)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
