import { useState } from 'react';
import type { PlaceId } from '#data/placeId.ts';
import { selectSubject } from '#state/actions.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { ZoneTag } from '../../events/ZoneTag.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import styles from './PlaceTable.module.css';
import { ReadingCell } from './ReadingCell.tsx';
import { ORDERS, ranksOf, sortPlaces, type ListedPlace, type Order } from './sortPlaces.ts';

type PlaceTableProps = {
  title: string;
  places: readonly ListedPlace[];
  /** Of the values: a measure's name. */
  unit: string;
  words: Words;
};

/** The places inside another, each a way down: by value with rank and status, by name, or by belts. */
export function PlaceTable({ title, places, unit, words }: PlaceTableProps) {
  const hasValues = places.some(({ reading }) => reading.kind === 'value');
  const [chosen, setChosen] = useState<Order | null>(null);
  const order = chosen ?? (hasValues ? 'value' : 'belts');
  const { order: names, columns } = levelsIn(words.language);
  const ranks = ranksOf(places);
  if (places.length === 0) return null;
  return (
    <section className={styles['places']}>
      <h3>{title}</h3>
      <Segmented
        legend={names.label}
        choices={ORDERS.map(value => ({ value, name: names[value], disabled: value === 'value' && !hasValues }))}
        value={order}
        onChoose={setChosen}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.rank}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {sortPlaces(places, order, words.language).map(place => (
            <tr key={place.id} data-item>
              <td>{ranks.get(place.id) ?? '–'}</td>
              <th scope="row">
                <PlaceButton place={place} words={words} />
              </th>
              <td>
                <ReadingCell reading={place.reading} unit={unit} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const open = (id: PlaceId) => selectSubject({ kind: 'place', id });

function PlaceButton({ place: { id, name, belts, hasZone = false }, words }: { place: ListedPlace; words: Words }) {
  return (
    <>
      <button type="button" className={styles['name']} data-place={id} onClick={() => open(id)}>
        {name[words.language]}
      </button>
      {hasZone ? <ZoneTag words={words} /> : null}
      {belts > 0 ? <small>{levelsIn(words.language).belts(belts)}</small> : null}
    </>
  );
}
