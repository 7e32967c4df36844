import { setLoop, setSpeed, setWithEvents } from '#state/playback.ts';
import { SECONDS_PER_YEAR, useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import styles from './PlayOptions.module.css';

/** How it plays: how many seconds each year takes, waiting at events or not, in a loop or once. */
export function PlayOptions({ words: { timeline, events } }: { words: Words }) {
  const loop = useSession(session => session.loop);
  const withEvents = useSession(session => session.withEvents);
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
      <IconButton
        label={events.whilePlaying}
        icon="events"
        pressed={withEvents}
        onPress={() => setWithEvents(!withEvents)}
      />
      <IconButton label={timeline.loop} icon="loop" pressed={loop} onPress={() => setLoop(!loop)} />
    </div>
  );
}
