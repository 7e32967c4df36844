import type { Reading } from '#derive/reading.ts';
import { formatReading } from '#words/formatReading.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../../kit/StatusBadge.tsx';
import { methodName } from './methodName.ts';
import styles from './ReadingCell.module.css';

/** A reading in a table or list: value, status and how it came about; a gap says why. */
export function ReadingCell({ reading, unit, words }: { reading: Reading; unit: string; words: Words }) {
  if (reading.kind === 'gap') return <span className={styles['gap']}>{words.gap[reading.reason]}</span>;
  return (
    <span className={styles['cell']} data-number>
      <b>{formatReading(reading, unit, words.language)}</b>
      <StatusBadge status={reading.status} words={words} />
      <small data-basis>{methodName(reading, levelsIn(words.language))}</small>
    </span>
  );
}
