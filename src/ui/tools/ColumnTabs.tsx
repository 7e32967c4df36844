import { useRef, type KeyboardEvent } from 'react';
import { bringToFront } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import styles from './ColumnTabs.module.css';

type Front = 'tool' | 'subject';
type ColumnTabsProps = { front: Front; names: Readonly<Record<Front, string>>; words: Words };

/** Id of the box that a tab turns to. */
export const boxId = (front: Front) => `column-${front}`;
const FRONTS: readonly Front[] = ['tool', 'subject'];

/** Two tabs above the column that an open tool and an open panel share; arrow keys change over. */
export function ColumnTabs({ front, names, words }: ColumnTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = front === 'tool' ? 'subject' : 'tool';
    bringToFront(other);
    list.current?.querySelector<HTMLElement>(`[data-front='${other}']`)?.focus();
  };
  return (
    <div
      className={styles['tabs']}
      role="tablist"
      tabIndex={-1}
      aria-label={words.tools.tabs}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {FRONTS.map(one => (
        <button
          key={one}
          type="button"
          role="tab"
          data-front={one}
          aria-selected={one === front}
          aria-controls={boxId(one)}
          tabIndex={one === front ? 0 : -1}
          onClick={() => bringToFront(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}
