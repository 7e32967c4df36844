import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadSearch } from '#data/loadSearch.ts';
import type { SearchEntry } from '#data/search.ts';
import { beltsShown } from '#derive/belts.ts';
import type { View } from '#derive/view.ts';
import { openSubject } from '#state/actions.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { OnDemand } from '../kit/OnDemand.tsx';
import { BeltLinks } from '../panel/BeltLinks.tsx';
import styles from './Finder.module.css';
import { Hits } from './Hits.tsx';
import { openHit } from './openHit.ts';
import { moveActive } from './moveActive.ts';

type FinderProps = { dataset: Dataset; view: View; words: Words; onClose: () => void };

/** Everything by name: belts, places, counties, categories and events; before anything is typed, all belts as a list. */
export function Finder({ dataset, view, words, onClose }: FinderProps) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly SearchEntry[]>([]);
  const [active, setActive] = useState(0);
  const listId = useId();
  const wanted = useDeferredValue(query.trim());
  const open = (hit: SearchEntry) => {
    openHit(hit);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While Chinese is being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const next = moveActive(event.key, active, hits.length);
    const chosen = hits[active];
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && chosen) open(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={words.find.name} words={words} onClose={onClose}>
      <div className={styles['field']}>
        <input
          data-first
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={words.find.name}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
          placeholder={words.find.hint}
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={event => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles['results']} data-scrolls>
        {wanted === '' ? (
          <AllBelts dataset={dataset} view={view} words={words} onClose={onClose} />
        ) : (
          <OnDemand load={loadSearch} words={words}>
            {file => (
              <Hits
                file={file}
                query={wanted}
                dataset={dataset}
                year={view.selection.year}
                words={words}
                list={{ id: listId, active }}
                onFound={setHits}
                onOpen={open}
              />
            )}
          </OnDemand>
        )}
      </div>
    </Dialog>
  );
}

function AllBelts({ dataset, view, words, onClose }: FinderProps) {
  const belts = beltsShown(dataset.belts, dataset, { categories: [], year: view.selection.year });
  const open = (subject: Subject) => {
    openSubject(subject);
    onClose();
  };
  return (
    <section>
      <h3>
        {words.find.belts} <small>{words.find.count(belts.length)}</small>
      </h3>
      <BeltLinks belts={belts} words={words} onChoose={open} />
    </section>
  );
}
