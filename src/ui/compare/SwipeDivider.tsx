import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import type { Selection } from '#state/selection.ts';
import { moveSplit, onSplit, SPLIT_MARGIN, splitPosition, suggestSplit } from '#state/swipe.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import type { Words } from '#words/Words.ts';
import { useMapPadding } from '../useMapPadding.ts';
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
  const { left, right } = useMapPadding();
  const box = useRef<HTMLDivElement>(null);
  // What is read out; React hears of it only when a whole per cent has passed.
  const [percent, setPercent] = useState(percentNow);
  useEffect(() => {
    const follow = () => {
      box.current?.style.setProperty('--split', String(splitPosition()));
      setPercent(percentNow());
    };
    const stop = onSplit(follow);
    // In the middle of what cards leave free, where the default view has the country.
    const width = box.current?.clientWidth ?? 0;
    if (width > 0) suggestSplit((left + width - right) / 2 / width);
    follow();
    return stop;
  }, [left, right]);
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
