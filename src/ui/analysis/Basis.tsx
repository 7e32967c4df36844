import type { EstimatedPart } from '#derive/analysis/estimatedPart.ts';
import { formatShare } from '#words/formatFigure.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { Words } from '#words/Words.ts';
import styles from './analysis.module.css';

type BasisProps = { method: string; year: number; estimated: EstimatedPart | null; texts: AnalysisWords; words: Words };

/** How an analysis was done, in one sentence, and how much of the year's parcels it rests on is estimated. */
export function Basis({ method, year, estimated, texts, words }: BasisProps) {
  return (
    <p className={styles['note']}>
      {method} {texts.parcelsOnly}{' '}
      {estimated === null ? null : (
        <span data-estimated>
          {estimated.cells === 0
            ? texts.nothingEstimated(year)
            : texts.estimated(formatShare(estimated.share, words.language), { ...estimated, year })}
        </span>
      )}
    </p>
  );
}
