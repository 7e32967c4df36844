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

/**
 * The slider: any position while it is dragged, whole years by keys. Its thumb follows the clock directly, because
 * time changes sixty times a second while playing and React must not be asked that often.
 */
export function YearRange({ view, words }: { view: View; words: Words }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = (position: number) => {
      if (input.current) input.current.value = String(position);
    };
    follow(timePosition());
    return onTimePosition(follow);
  }, []);
  return (
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
  );
}
