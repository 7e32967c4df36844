import { summariseChanges, unitChanges } from '#derive/compare/unitChanges.ts';
import { contrastOf } from '#derive/shownLayer.ts';
import { selectComparison } from '#state/actions.ts';
import { useSession } from '#state/session.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { Segmented } from '../kit/Segmented.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';
import { ChangeGaps, NationChange } from './ChangeBase.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useVillages } from '../useVillages.ts';
import { YearPair } from './YearPair.tsx';
import styles from './YearsPart.module.css';

const KIND = 'difference';

/** Two years on one map: side by side by a divider, or their difference; with the units that changed most. */
export function YearsPart({ dataset, view, words }: ToolProps) {
  const { selection } = view;
  const { against, year } = selection;
  const { years: texts, change } = compareIn(words.language);
  const villages = useVillages(selection.measure);
  const lacking = useSession(session => session.lacking);
  const canSwipe = contrastOf({ ...selection, comparison: 'swipe' }, lacking) === 'swipe';
  const isSwipe = canSwipe && selection.comparison === 'swipe';
  const summary = summariseChanges(unitChanges(dataset, selection, { kind: KIND, villages }));
  const rises = summary.ranked.filter(one => one.change.value > 0);
  const falls = summary.ranked.filter(one => one.change.value < 0).toReversed();
  const list = { kind: KIND, dataset, selection, words } as const;
  return (
    <>
      <YearPair against={against} year={year} words={words} />
      <Segmented
        legend={texts.how}
        choices={[
          { value: 'swipe', name: texts.swipe, disabled: !canSwipe },
          { value: 'difference', name: texts.difference },
        ]}
        value={isSwipe ? 'swipe' : 'difference'}
        onChoose={selectComparison}
        note={canSwipe ? undefined : texts.needsHeat}
      />
      <p className={styles['note']}>
        {canSwipe ? '' : `${texts.needsHeat} `}
        {isSwipe ? texts.swipeNote(against, year) : texts.differenceNote(against, year)}
      </p>
      <NationChange dataset={dataset} selection={selection} kind={KIND} villages={villages} words={words} />
      <p className={styles['note']}>{change.inputs(summary.estimated, summary.inputs)}</p>
      <ChangeGaps summary={summary} dataset={dataset} words={words} />
      {against === year ? null : (
        <>
          <h3>{texts.rises}</h3>
          {rises.length === 0 ? (
            <p className={styles['note']}>{texts.noRises}</p>
          ) : (
            <ChangeList ranked={rises} {...list} />
          )}
          <h3>{texts.falls}</h3>
          {falls.length === 0 ? (
            <p className={styles['note']}>{texts.noFalls}</p>
          ) : (
            <ChangeList ranked={falls} {...list} />
          )}
        </>
      )}
    </>
  );
}
