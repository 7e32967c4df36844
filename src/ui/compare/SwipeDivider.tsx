import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import type { Selection } from '#state/selection.ts';
import { moveSplit, onSplit, SPLIT_MARGIN, splitPosition } from '#state/swipe.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import type { Words } from '#words/Words.ts';
import styles from './SwipeDivider.module.css';

const [LEAST, MOST] = [SPLIT_MARGIN * 100, (1 - SPLIT_MARGIN) * 100];
const percentNow = () => Math.round(splitPosition() * 100);

/**
 * The divider between two years over the map: a slider as wide as the map, of which only the handle can be grasped, so
 * that the map stays free. The line follows the slider without React.
 */
export function SwipeDivider({ selection, words }: { selection: Selection; words: Words }) {
  const { years: texts } = compareIn(words.language);
  const { against, year } = selection;
  const box = useRef<HTMLDivElement>(null);
  // What is read out; React hears of it only when a whole per cent has passed.
  const [percent, setPercent] = useState(percentNow);
  useEffect(() => {
    const follow = () => {
      box.current?.style.setProperty('--split', String(splitPosition()));
      setPercent(percentNow());
    };
    follow();
    return onSplit(follow);
  }, []);
  return (
    <div className={styles['swipe']} ref={box} data-swipe>
      <div className={styles['line']} aria-hidden="true">
        <span>{against}</span>
        <span>{year}</span>
      </div>
      <input
        type="range"
        min={LEAST}
        max={MOST}
        step={1}
        value={percent}
        aria-label={texts.divider}
        aria-valuetext={texts.dividerValue(percent, against, year)}
        onChange={(event: ChangeEvent<HTMLInputElement>) => moveSplit(Number(event.target.value) / 100)}
      />
    </div>
  );
}
