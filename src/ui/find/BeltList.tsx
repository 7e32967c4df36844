import { useDeferredValue, useMemo, useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import { selectSubject } from '#state/actions.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { useZones, ZoneTag } from '../events/ZoneTag.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { BeltLinks } from '../panel/BeltLinks.tsx';
import styles from './BeltList.module.css';
import { findableBelts, findablePlaces } from './findables.ts';
import { findMatches, type Findable } from './findMatches.ts';

/** More belts than this nobody reads, and typing narrows them; a few places are enough above them. */
const MOST_BELTS = 100;
const MOST_PLACES = 8;

type BeltListProps = { dataset: Dataset; view: View; words: Words; onClose: () => void };

/** Every belt and place as a list to search: the way to each of them without a pointer, or without a map. */
export function BeltList({ dataset, view, words, onClose }: BeltListProps) {
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const { year } = view.selection;
  const allBelts = useMemo(() => findableBelts(dataset, year), [dataset, year]);
  const allPlaces = useMemo(() => findablePlaces(dataset), [dataset]);
  const zones = useZones(dataset, year);
  const belts = findMatches(allBelts, wanted);
  const places = wanted.trim() === '' ? [] : findMatches(allPlaces, wanted);
  const open = (subject: Subject) => {
    selectSubject(subject);
    onClose();
  };
  return (
    <Dialog title={words.find.name} words={words} onClose={onClose}>
      <div className={styles['field']}>
        <input
          data-first
          type="search"
          aria-label={words.find.name}
          placeholder={words.find.hint}
          value={query}
          autoComplete="off"
          onChange={event => setQuery(event.target.value)}
        />
      </div>
      <div className={styles['results']} data-scrolls>
        <PlaceResults places={places} zones={zones} words={words} onOpen={open} />
        {belts.length > 0 ? (
          <section>
            <h3>
              {words.find.belts} <small>{words.find.shown(Math.min(MOST_BELTS, belts.length), belts.length)}</small>
            </h3>
            <BeltLinks belts={belts.slice(0, MOST_BELTS).map(({ shown }) => shown)} words={words} onChoose={open} />
          </section>
        ) : null}
        {belts.length + places.length === 0 ? <output>{words.find.none}</output> : null}
      </div>
    </Dialog>
  );
}

type PlaceResultsProps = {
  places: readonly Findable[];
  zones: ReadonlySet<string>;
  words: Words;
  onOpen: (subject: Subject) => void;
};

function PlaceResults({ places, zones, words, onOpen }: PlaceResultsProps) {
  if (places.length === 0) return null;
  return (
    <section>
      <h3>
        {words.find.places} <small>{words.find.shown(Math.min(MOST_PLACES, places.length), places.length)}</small>
      </h3>
      <ul className={styles['places']}>
        {places.slice(0, MOST_PLACES).map(({ id, names, about }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen({ kind: 'place', id })}>
              {names[0]?.[words.language]}
              {zones.has(id) ? <ZoneTag words={words} /> : null}
              <small>{about[0]?.[words.language]}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
