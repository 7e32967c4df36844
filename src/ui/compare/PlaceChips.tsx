import type { Dataset } from '#data/dataset.ts';
import { openSubject, toggleCompared } from '#state/actions.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { DASHES, type ComparedSeries } from './ComparedSeries.ts';
import styles from './PlaceChips.module.css';

type PlaceChipsProps = { series: readonly ComparedSeries[]; dataset: Dataset; words: Words };

/** The line of a place as the chart draws it. */
export function LineSample({ index, colour }: { index: number; colour: string }) {
  return (
    <svg className={styles['sample']} viewBox="0 0 26 8" width="26" height="8" aria-hidden="true">
      <path d="M1,4H25" stroke={colour} strokeWidth="2.4" strokeDasharray={DASHES[index]} />
    </svg>
  );
}

/** The chosen places: each opens its panel and can be taken away. */
export function PlaceChips({ series, dataset, words }: PlaceChipsProps) {
  const { places: texts } = compareIn(words.language);
  if (series.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={texts.chosen}>
      {series.map(({ id, chosen, name, index, colour }) => {
        const belts = dataset.belts.filter(belt => chosen.includes(belt.id)).map(belt => belt.name[words.language]);
        return (
          <li key={id}>
            <LineSample index={index} colour={colour} />
            <span>
              <button type="button" onClick={() => openSubject({ kind: 'place', id })}>
                {name}
              </button>
              {belts.length > 0 ? <small>{texts.standsFor(belts.join(words.comma))}</small> : null}
            </span>
            <IconButton
              label={texts.remove(name)}
              icon="close"
              size={12}
              onPress={() => chosen.forEach(toggleCompared)}
            />
          </li>
        );
      })}
    </ul>
  );
}
