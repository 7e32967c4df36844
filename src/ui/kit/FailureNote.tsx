import { DataError } from '#data/loadPart.ts';
import type { Words } from '#words/Words.ts';
import { Button } from './Button.tsx';
import styles from './FailureNote.module.css';

type FailureNoteProps = { error: unknown; words: Words; onRetry: () => void };

/** What went wrong, what the reader can do about it, and a button that does it. */
export function FailureNote({ error, words, onRetry }: FailureNoteProps) {
  const { name, note } = words.failure[error instanceof DataError ? error.fault : 'unknown'];
  return (
    <div className={styles['note']} role="alert">
      <strong>{name}</strong>
      <p>{note}</p>
      <Button onPress={onRetry}>{words.retry}</Button>
    </div>
  );
}
