import { useState } from 'react';
import type { Belt } from '#data/belt.ts';
import { beltsShown } from '#derive/belts.ts';
import { openSubject } from '#state/actions.ts';
import { Button } from '../../kit/Button.tsx';
import { BeltLinks } from '../../panel/BeltLinks.tsx';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';

/** More than this are shown on request. */
const FEW = 8;

/** The belts inside an area, of every category, the most important first. */
export function AreaBelts({ dataset, view, words, texts, belts }: AnalysisProps & { belts: readonly Belt[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = beltsShown(belts, dataset, { categories: [], year: view.selection.year });
  return (
    <section>
      <h3>{texts.area.belts(shown.length)}</h3>
      {shown.length === 0 ? <p className={styles['note']}>{texts.area.noBelts}</p> : null}
      <BeltLinks belts={showsAll ? shown : shown.slice(0, FEW)} words={words} onChoose={openSubject} />
      {!showsAll && shown.length > FEW ? (
        <Button look="plain" onPress={() => setShowsAll(true)}>
          {texts.area.allBelts(shown.length)}
        </Button>
      ) : null}
    </section>
  );
}
