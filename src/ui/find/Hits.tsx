import { useEffect, useMemo } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { SearchEntry, SearchFile } from '#data/search.ts';
import { findEntries } from '#derive/search/findEntries.ts';
import type { Words } from '#words/Words.ts';
import { useZones } from '../events/ZoneTag.tsx';
import { HitLine } from './HitLine.tsx';
import styles from './Finder.module.css';
import { indexFor } from './indexFor.ts';

/** More lines than this nobody reads, and typing narrows them. */
const MOST = 50;

type HitsProps = {
  file: SearchFile;
  query: string;
  dataset: Dataset;
  year: number;
  words: Words;
  list: { id: string; active: number };
  /** Told what is listed, whenever it changes. */
  onFound: (hits: readonly SearchEntry[]) => void;
  onOpen: (hit: SearchEntry) => void;
};

/** What a query finds, best first. The focus stays in the field; the active line is only pointed at. */
export function Hits({ file, query, dataset, year, words, list, onFound, onOpen }: HitsProps) {
  const zones = useZones(dataset, year);
  const index = useMemo(() => indexFor(dataset, file), [dataset, file]);
  const found = useMemo(() => findEntries(index, query), [index, query]);
  const hits = useMemo(() => found.slice(0, MOST), [found]);
  useEffect(() => {
    onFound(hits);
    return () => onFound([]);
  }, [hits, onFound]);
  return (
    <>
      <output className={styles['count']}>
        {found.length === 0 ? words.find.none : words.find.shown(hits.length, found.length)}
      </output>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold icons and two lines */}
      <div id={list.id} role="listbox" aria-label={words.find.name}>
        {hits.map((hit, row) => (
          <HitLine
            key={`${hit.kind} ${hit.id} ${hit.zh}`}
            id={`${list.id}-${row}`}
            hit={hit}
            isActive={row === list.active}
            hasZone={hit.kind === 'place' && zones.has(hit.id)}
            dataset={dataset}
            words={words}
            onOpen={onOpen}
          />
        ))}
      </div>
    </>
  );
}
