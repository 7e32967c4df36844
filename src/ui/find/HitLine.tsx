import { useEffect, useRef } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { SearchEntry } from '#data/search.ts';
import type { Words } from '#words/Words.ts';
import { ZoneTag } from '../events/ZoneTag.tsx';
import { CategoryIcon } from '../kit/CategoryIcon.tsx';
import { describeHit } from './describeHit.ts';
import styles from './Finder.module.css';

type HitLineProps = {
  id: string;
  hit: SearchEntry;
  isActive: boolean;
  /** Whether it has a cross-border pilot zone. */
  hasZone: boolean;
  dataset: Dataset;
  words: Words;
  onOpen: (hit: SearchEntry) => void;
};

/** One line of the results: icon, name, what tells it from others, and what kind of thing it is. */
export function HitLine({ id, hit, isActive, hasZone, dataset, words, onOpen }: HitLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { name, note } = describeHit(hit, { dataset, words });
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
    <div
      ref={line}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option of HTML holds plain text only
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['hit']}
      onClick={() => onOpen(hit)}
    >
      <HitIcon hit={hit} dataset={dataset} />
      <span className={styles['name']}>
        {name}
        <small>{note}</small>
      </span>
      {hasZone ? <ZoneTag words={words} /> : null}
      <span className={styles['kind']}>{words.find.kind[hit.kind]}</span>
    </div>
  );
}

function HitIcon({ hit: { kind, id }, dataset }: { hit: SearchEntry; dataset: Dataset }) {
  const belt = kind === 'belt' ? dataset.belts.find(each => each.id === id) : undefined;
  const category = dataset.categories.find(each => each.id === (belt?.category ?? (kind === 'category' ? id : '')));
  const group = dataset.groups.find(each => each.id === category?.group);
  return category && group ? (
    <CategoryIcon category={category.id} group={group} />
  ) : (
    <span className={styles['dot']} data-kind={kind} aria-hidden="true" />
  );
}
