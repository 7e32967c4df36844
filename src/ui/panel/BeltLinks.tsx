import type { Belt } from '#data/belt.ts';
import type { ShownBelt } from '#derive/belts.ts';
import { selectSubject } from '#state/actions.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { CategoryIcon } from '../kit/CategoryIcon.tsx';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import styles from './BeltLinks.module.css';

type BeltLinksProps = {
  belts: readonly ShownBelt[];
  words: Words;
  /** What else is said of a belt, after its place. */
  noteOf?: (belt: Belt) => string;
  /** What a press does; by itself it opens the belt's panel. */
  onChoose?: (subject: Subject) => void;
};

/** Belts as a list of buttons that open their panels. */
export function BeltLinks({ belts, words, noteOf, onChoose = selectSubject }: BeltLinksProps) {
  return (
    <ul>
      {belts.map(({ belt, group, mark }) => (
        <li key={belt.id}>
          <button type="button" className={styles['belt']} onClick={() => onChoose({ kind: 'belt', id: belt.id })}>
            <CategoryIcon category={belt.category} group={group} />
            <span className={styles['name']}>
              {belt.name[words.language]}
              <small>{[belt.place[words.language], ...(noteOf ? [noteOf(belt)] : [])].join(' · ')}</small>
            </span>
            <StatusBadge status={mark} words={words} />
          </button>
        </li>
      ))}
    </ul>
  );
}
