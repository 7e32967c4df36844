import { setLoop, setSpeed } from '#state/playback.ts';
import { SECONDS_PER_YEAR, useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import styles from './PlayOptions.module.css';

/** How it plays: in a loop or once, and how many seconds each year takes. */
export function PlayOptions({ words: { timeline } }: { words: Words }) {
  const loop = useSession(session => session.loop);
  const seconds = useSession(session => session.secondsPerYear);
  return (
    <div className={styles['options']}>
      <select
        className={styles['speed']}
        aria-label={timeline.speed}
        title={timeline.speed}
        value={seconds}
        onChange={event => setSpeed(Number(event.target.value))}
      >
        {SECONDS_PER_YEAR.map(choice => (
          <option key={choice} value={choice}>
            {timeline.secondsPerYear(choice)}
          </option>
        ))}
      </select>
      <IconButton label={timeline.loop} icon="loop" pressed={loop} onPress={() => setLoop(!loop)} />
    </div>
  );
}
