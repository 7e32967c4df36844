import type { Dataset } from '#data/dataset.ts';
import { YEARS } from '#data/year.ts';
import { coverageByYear } from '#derive/parcels.ts';
import type { Words } from '#words/Words.ts';
import { Hidden } from '../kit/Hidden.tsx';
import styles from './CoverageStrip.module.css';

/** What each year rests on: the full part of a year's strip is reported, the dotted rest estimated. */
export function CoverageStrip({ dataset, words }: { dataset: Dataset; words: Words }) {
  return (
    <ul className={styles['strip']} aria-label={words.timeline.coverageName}>
      {coverageByYear(dataset).map(({ reported, estimated }, column) => {
        const text = `${YEARS[column]} · ${words.timeline.coverage(reported, estimated)}`;
        return (
          <li key={YEARS[column]} title={text}>
            <i style={{ width: `${(reported / Math.max(1, reported + estimated)) * 100}%` }} />
            <Hidden>{text}</Hidden>
          </li>
        );
      })}
    </ul>
  );
}
