import type { Words } from '#words/Words.ts';
import styles from './Waiting.module.css';

/** Says that something is being loaded; quiet, and announced. */
export function Waiting({ words }: { words: Words }) {
  return <output className={styles['waiting']}>{words.loading}</output>;
}
