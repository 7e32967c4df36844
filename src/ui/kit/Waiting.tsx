import type { Words } from '#words/Words.ts';
import styles from './Waiting.module.css';

/** Says that something is being loaded; quiet, and announced. */
export function Waiting({ words }: { words: Words }) {
  return (
    <p className={styles['waiting']} role="status">
      {words.loading}
    </p>
  );
}
