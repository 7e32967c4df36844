import { summariseChanges, unitChanges } from '#derive/compare/unitChanges.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import type { ToolProps } from '../tools/ToolProps.ts';
import { ChangeGaps, NationChange } from './ChangeBase.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useVillages } from '../useVillages.ts';
import { YearPair } from './YearPair.tsx';
import styles from './YearsPart.module.css';

const KIND = 'growth';

/** How fast every unit grew a year between two years: formula, nation, what it rests on, and the fastest. */
export function GrowthPart({ dataset, view, words }: ToolProps) {
  const { selection } = view;
  const { against, year } = selection;
  const { growth: texts, change } = compareIn(words.language);
  const villages = useVillages(selection.measure);
  const summary = summariseChanges(unitChanges(dataset, selection, { kind: KIND, villages }));
  const [from, to] = [Math.min(against, year), Math.max(against, year)];
  return (
    <>
      <YearPair against={against} year={year} words={words} />
      {from === to ? null : (
        <>
          <NationChange dataset={dataset} selection={selection} kind={KIND} villages={villages} words={words} />
          <p className={styles['note']}>{texts.formula(from, to)}</p>
          <p className={styles['note']}>{texts.range}</p>
          <p className={styles['note']}>{texts.shaded}</p>
          <p className={styles['note']}>{change.inputs(summary.estimated, summary.inputs)}</p>
          <ChangeGaps summary={summary} dataset={dataset} words={words} />
          <h3>{texts.fastest}</h3>
          <ChangeList ranked={summary.ranked} kind={KIND} dataset={dataset} selection={selection} words={words} />
        </>
      )}
    </>
  );
}
