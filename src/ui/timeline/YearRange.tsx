import { useEffect, useRef } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import type { View } from '#derive/view.ts';
import { moveTime } from '#state/actions.ts';
import { onTimePosition, timePosition } from '#state/clock.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { nationalText } from './nationalText.ts';
import styles from './YearRange.module.css';

/** After a drag time stands on the nearest whole year, unless it plays on. */
function settle(): void {
  if (!useSession.getState().playing) moveTime(Math.round(timePosition()));
}

/** Where the thumb is drawn first; from then on the clock moves it. */
const START = { left: '100%' };

/** How far along the years a position lies, 0 to 1. */
const shareOf = (position: number) => (position - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);

/**
 * The slider: any position while it is dragged, whole years by keys. Its thumb follows the clock directly, because
 * time changes sixty times a second while playing and React must not be asked that often. The thumb is an element of
 * its own: to move the browser's, a number is written, read again and announced at every frame. The input hears of
 * whole years.
 */
export function YearRange({ view, words }: { view: View; words: Words }) {
  const input = useRef<HTMLInputElement>(null);
  const thumb = useRef<HTMLElement>(null);
  useEffect(() => {
    const follow = (position: number) => {
      if (thumb.current) thumb.current.style.left = `${shareOf(position) * 100}%`;
      if (input.current && Number.isInteger(position)) input.current.value = String(position);
    };
    follow(timePosition());
    return onTimePosition(follow);
  }, []);
  return (
    <>
      <input
        ref={input}
        className={styles['range']}
        data-time
        type="range"
        min={FIRST_YEAR}
        max={LAST_YEAR}
        step="any"
        defaultValue={LAST_YEAR}
        aria-label={words.timeline.name}
        title={words.timeline.keys}
        aria-valuetext={words.timeline.valueText(view.selection.year, nationalText(view, words))}
        onChange={event => moveTime(Number(event.target.value))}
        onPointerUp={settle}
        onPointerCancel={settle}
        onBlur={settle}
      />
      <span className={styles['way']} aria-hidden="true">
        <i ref={thumb} style={START} data-thumb />
      </span>
    </>
  );
}
