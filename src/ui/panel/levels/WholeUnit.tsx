import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import type { View } from '#derive/view.ts';
import { selectSubject } from '#state/actions.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../../kit/Button.tsx';
import { ReadingCell } from './ReadingCell.tsx';
import styles from './WholeUnit.module.css';

type WholeUnitProps = { dataset: Dataset; view: View; unit: Adcode; words: Words };

/** The unit whose number is known, named beside the gap of a county or town in it. */
export function WholeUnit({ dataset, view, unit, words }: WholeUnitProps) {
  const place = dataset.places.get(unit);
  const reading = view.readings.get(unit);
  const { measure, year } = view.selection;
  if (!place || !reading) return null;
  return (
    <div className={styles['whole']} data-item>
      <Button look="plain" onPress={() => selectSubject({ kind: 'place', id: unit })}>
        {levelsIn(words.language).whole(place.short[words.language], year)}
      </Button>
      <ReadingCell reading={reading} unit={measure} words={words} />
    </div>
  );
}
