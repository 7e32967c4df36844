import { lazy, useState } from 'react';
import type { Reading } from '#derive/reading.ts';
import type { Measure } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { LazyPart } from '../kit/LazyPart.tsx';
import styles from './YearSection.module.css';

const YearTable = lazy(async () => ({ default: (await import('./YearTable.tsx')).YearTable }));

type YearSectionProps = { readings: readonly Reading[]; measure: Measure; words: Words };

/** The chart's numbers as a table, whose program is fetched when it is opened. */
export function YearSection({ readings, measure, words }: YearSectionProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['details']} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.place.table}</summary>
      {open ? (
        <LazyPart words={words}>
          <YearTable readings={readings} measure={measure} words={words} />
        </LazyPart>
      ) : null}
    </details>
  );
}
