import type { Words } from '#words/Words.ts';
import styles from './StatusBadge.module.css';
import { StatusShape, type ShapeName } from './StatusShape.tsx';

/** The name of a status in the reader's words. */
function statusWords(status: ShapeName, words: Words) {
  return status === 'mixed' || status === 'none' ? words.mark[status] : words.status[status];
}

/** A status as shape and word, with its meaning on hover. */
export function StatusBadge({ status, words }: { status: ShapeName; words: Words }) {
  const { name, note } = statusWords(status, words);
  return (
    <span className={styles['badge']} title={note} data-status={status}>
      <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
        <StatusShape status={status} />
      </svg>
      {name}
    </span>
  );
}
