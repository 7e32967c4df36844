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

/** Writes only what changes: the same text set anew would be laid out anew, at every frame of playing. */
function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** The year as large text that follows the clock without React; announced at each step, but not while playing. */
function YearNow() {
  const playing = useSession(session => session.playing);
  const text = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    const follow = (position: number) => {
      write(text.current, String(Math.round(position)));
    };
    follow(timePosition());
    return onTimePosition(follow);
  }, []);
  return <output className={styles['year']} ref={text} aria-live={playing ? 'off' : 'polite'} />;
}

/** Says between which years the time stands, and that what is drawn is interpolated; empty on a whole year. */
function Between({ words }: { words: Words }) {
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const follow = (position: number) => {
      const lower = Math.floor(position);
      write(text.current, position === lower ? '' : words.timeline.between(lower, lower + 1));
    };
    follow(timePosition());
    return onTimePosition(follow);
  }, [words]);
  return <span className={styles['between']} ref={text} />;
}
