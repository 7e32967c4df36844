import { stepYears, togglePlay } from '#state/playback.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { Icon } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import styles from './PlayControls.module.css';

/** Play and pause, with a step back and forward beside it. */
export function PlayControls({ words: { timeline } }: { words: Words }) {
  const playing = useSession(session => session.playing);
  return (
    <div className={styles['controls']}>
      <IconButton label={timeline.back} icon="back" onPress={() => stepYears(-1)} />
      <button
        type="button"
        className={styles['play']}
        aria-label={playing ? timeline.pause : timeline.play}
        title={playing ? timeline.pause : timeline.play}
        onClick={togglePlay}
      >
        <Icon name={playing ? 'pause' : 'play'} size={18} />
      </button>
      <IconButton label={timeline.forward} icon="forward" onPress={() => stepYears(1)} />
    </div>
  );
}
