import { useEffect, useRef } from 'react';
import type { PlaceId } from '#data/placeId.ts';
import { selectSubject } from '#state/actions.ts';
import { stepsIn } from '#words/levels/stepsIn.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../../kit/IconButton.tsx';
import type { Step } from '../Breadcrumb.tsx';
import styles from './Siblings.module.css';

type SiblingsProps = {
  /** All of them in one order, the place itself among them. */
  all: readonly Step[];
  id: PlaceId;
  words: Words;
};

type Way = 'previous' | 'next';
const STEPS: readonly (readonly [Way, -1 | 1, 'back' | 'forward'])[] = [
  ['previous', -1, 'back'],
  ['next', 1, 'forward'],
];

/** Which of the buttons led to the panel that is being drawn: there the focus stays, so that one can go on pressing. */
let pressed: Way | null = null;

function go(way: Way, id: PlaceId): void {
  pressed = way;
  selectSubject({ kind: 'place', id });
}

/** Ways to the places beside a place, in the order of their codes; at an end they begin again. */
export function Siblings({ all, id, words }: SiblingsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pressed) box.current?.querySelector<HTMLElement>(`[data-way=${pressed}] button`)?.focus();
    pressed = null;
  }, []);
  const own = all.findIndex(step => step.id === id);
  const here = all[own]?.name[words.language];
  if (here === undefined || all.length < 2) return null;
  const texts = stepsIn(words.language);
  return (
    <div className={styles['siblings']} ref={box}>
      {STEPS.map(([way, step, icon]) => {
        const target = all.at((own + step) % all.length);
        return target ? (
          <span key={way} data-way={way}>
            <IconButton
              label={texts[way](target.name[words.language], here)}
              icon={icon}
              size={13}
              onPress={() => go(way, target.id)}
            />
          </span>
        ) : null;
      })}
    </div>
  );
}
