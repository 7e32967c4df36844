import type { Belt } from '#data/belt.ts';
import type { Dataset } from '#data/dataset.ts';
import { beltsShown } from '#derive/belts.ts';
import { nearBelts, type NearBelt } from '#derive/nearBelts.ts';
import { numberFormat } from '#words/format.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { BeltLinks } from './BeltLinks.tsx';
import styles from './NearBelts.module.css';

type NearBeltsProps = { dataset: Dataset; belt: Belt; year: number; words: Words };

/** As many of each list as can be taken in at a glance. */
const MOST = 5;

/** The nearest and the most important other belts of a belt's category, with the distance as the crow flies. */
export function NearBelts({ dataset, belt, year, words }: NearBeltsProps) {
  const { near: texts } = levelsIn(words.language);
  const category = dataset.categories.find(({ id }) => id === belt.category)?.name[words.language] ?? belt.category;
  const { nearest, largest } = nearBelts(dataset.belts, belt, MOST);
  return (
    <section className={styles['near']}>
      <h3>{texts.title(category)}</h3>
      {nearest.length === 0 ? <p className={styles['note']}>{texts.none}</p> : null}
      {nearest.length > 0 ? (
        <>
          <h4>{texts.nearest}</h4>
          <NearList near={nearest} dataset={dataset} year={year} words={words} />
          <h4>{texts.largest}</h4>
          <NearList near={largest} dataset={dataset} year={year} words={words} />
          <p className={styles['note']}>{texts.note}</p>
        </>
      ) : null}
    </section>
  );
}

type NearListProps = { near: readonly NearBelt<Belt>[]; dataset: Dataset; year: number; words: Words };

function NearList({ near, dataset, year, words }: NearListProps) {
  const shown = new Map(beltsShown(dataset.belts, dataset, { categories: [], year }).map(one => [one.belt.id, one]));
  const kilometres = new Map(near.map(({ belt, km }) => [belt.id, km]));
  const format = numberFormat(words.language, { maximumFractionDigits: 0 });
  return (
    <BeltLinks
      belts={near.flatMap(({ belt }) => shown.get(belt.id) ?? [])}
      noteOf={({ id }) => levelsIn(words.language).near.distance(format.format(kilometres.get(id) ?? 0))}
      words={words}
    />
  );
}
