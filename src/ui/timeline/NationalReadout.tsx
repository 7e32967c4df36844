import { NATION } from '#data/place.ts';
import { useEffect, useRef } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { yearIndex } from '#data/year.ts';
import { coverageByYear } from '#derive/parcels.ts';
import type { View } from '#derive/view.ts';
import { selectSubject } from '#state/actions.ts';
import { onTimePosition, timePosition } from '#state/clock.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import styles from './NationalReadout.module.css';
import { nationalText } from './nationalText.ts';

/** The whole nation in the data's key. */

type NationalReadoutProps = { dataset: Dataset; view: View; words: Words };

/** The year, in large type, with the nation's number: pressing it opens the nation's panel with the source. */
export function NationalReadout({ dataset, view, words }: NationalReadoutProps) {
  const { year, measure } = view.selection;
  const coverage = coverageByYear(dataset)[yearIndex(year)];
  return (
    <div className={styles['readout']}>
      <YearNow />
      <div className={styles['lines']}>
        <span className={styles['nation']}>{words.nation}</span>
        <button
          type="button"
          className={styles['number']}
          aria-label={`${words.nation} ${nationalText(view, words)}`}
          title={words.timeline.nationalSource}
          onClick={() => selectSubject({ kind: 'place', id: NATION })}
        >
          {nationalText(view, words)}
        </button>
        {view.national.kind === 'value' ? <StatusBadge status={view.national.status} words={words} /> : null}
        <p className={styles['below']}>
          <Between words={words} />
          <span className={styles['coverage']}>
            {measure === 'parcels' && coverage
              ? words.timeline.coverage(coverage.reported, coverage.estimated)
              : words.timeline.bars[measure]}
          </span>
        </p>
      </div>
    </div>
  );
}

/** Calls `write` with what `read` makes of the clock's position, now and whenever that is something else. */
function followClock<T>(read: (position: number) => T, write: (value: T) => void): () => void {
  let last: T | undefined;
  const follow = (position: number) => {
    const next = read(position);
    if (next === last) return;
    last = next;
    write(next);
  };
  follow(timePosition());
  return onTimePosition(follow);
}

/** The year as large text that follows the clock without React; announced at each step, but not while playing. */
function YearNow() {
  const playing = useSession(session => session.playing);
  const text = useRef<HTMLOutputElement>(null);
  useEffect(
    () =>
      followClock(Math.round, year => {
        if (text.current) text.current.textContent = String(year);
      }),
    [],
  );
  return <output className={styles['year']} ref={text} aria-live={playing ? 'off' : 'polite'} />;
}

/** The whole year before a position between two; null on a whole year. */
const yearBelow = (position: number) => (Number.isInteger(position) ? null : Math.floor(position));

/** Says between which years the time stands, and that what is drawn is interpolated; empty on a whole year. */
function Between({ words }: { words: Words }) {
  const text = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      followClock(yearBelow, lower => {
        if (text.current) text.current.textContent = lower === null ? '' : words.timeline.between(lower, lower + 1);
      }),
    [words],
  );
  return <span className={styles['between']} ref={text} />;
}
