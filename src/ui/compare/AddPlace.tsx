import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadSearch } from '#data/loadSearch.ts';
import type { SearchEntry } from '#data/search.ts';
import { findEntries } from '#derive/search/findEntries.ts';
import { compareAlso } from '#state/actions.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import type { Words } from '#words/Words.ts';
import { HitLine } from '../find/HitLine.tsx';
import { indexFor } from '../find/indexFor.ts';
import { moveActive } from '../find/moveActive.ts';
import { useLoaded } from '../kit/useLoaded.ts';
import styles from './AddPlace.module.css';

/** As many as can be seen at once above what is compared. */
const MOST = 8;

/** What can be compared, or stands in a unit that can. */
const isPlaced = ({ kind }: SearchEntry) => kind === 'place' || kind === 'belt' || kind === 'county';

function useHits(dataset: Dataset, query: string): readonly SearchEntry[] {
  const file = useLoaded(loadSearch);
  const index = useMemo(() => (file ? indexFor(dataset, file) : []), [dataset, file]);
  return useMemo(() => findEntries(index, query).filter(isPlaced).slice(0, MOST), [index, query]);
}

/** A field that finds places and belts by name and adds them to the comparison. */
export function AddPlace({ dataset, words }: { dataset: Dataset; words: Words }) {
  const { places: texts } = compareIn(words.language);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const hits = useHits(dataset, useDeferredValue(query.trim()));
  const add = ({ kind, id, unit }: SearchEntry) => {
    compareAlso(kind === 'county' ? (unit ?? id) : id);
    setQuery('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While Chinese is being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const next = moveActive(event.key, active, hits.length);
    const chosen = hits[active];
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && chosen) add(chosen);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
    // Escape empties the field first and closes the tool when pressed again.
    event.stopPropagation();
  };
  return (
    <div className={styles['add']}>
      <input
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={texts.add}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={`${texts.add}${words.language === 'zh' ? '：' : ': '}${texts.hint}`}
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={event => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {query.trim() !== '' && hits.length === 0 ? <output>{words.find.none}</output> : null}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold icons and two lines */}
      <div id={listId} role="listbox" aria-label={texts.add} hidden={hits.length === 0}>
        {hits.map((hit, row) => (
          <HitLine
            key={`${hit.kind} ${hit.id} ${hit.zh}`}
            id={`${listId}-${row}`}
            hit={hit}
            isActive={row === active}
            hasZone={false}
            dataset={dataset}
            words={words}
            onOpen={add}
          />
        ))}
      </div>
    </div>
  );
}
