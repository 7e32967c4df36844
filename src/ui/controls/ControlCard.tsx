import { lazy, useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import type { Words } from '#words/Words.ts';
import { Icon } from '../kit/Icon.tsx';
import { LazyPart } from '../kit/LazyPart.tsx';
import { ToolBar } from '../tools/ToolBar.tsx';
import styles from './ControlCard.module.css';
import { ViewSwitches } from './ViewSwitches.tsx';

const CategoryFilter = lazy(async () => ({ default: (await import('../filter/CategoryFilter.tsx')).CategoryFilter }));

type ControlCardProps = { dataset: Dataset; view: View; words: Words; onFind: () => void };

/** Title, what is measured and how it is drawn, the way to find a belt, and the categories folded below. */
export function ControlCard({ dataset, view, words, onFind }: ControlCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className={styles['card']}>
      <h1 className={styles['title']}>
        {words.title} <span>{words.subtitle}</span>
      </h1>
      <button type="button" className={styles['find']} onClick={onFind}>
        <Icon name="find" size={14} />
        {words.bar.find}
      </button>
      <ToolBar words={words} />
      <ViewSwitches view={view} words={words} />
      <button type="button" className={styles['fold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{words.filter.name}</span>
        <small>{filterSummary(view, words)}</small>
        <Icon name={open ? 'up' : 'down'} size={12} />
      </button>
      {open ? (
        <div className={styles['filter']}>
          <LazyPart words={words}>
            <CategoryFilter dataset={dataset} view={view} words={words} />
          </LazyPart>
        </div>
      ) : null}
    </section>
  );
}

/** How many categories are chosen and how many belts that leaves on the map. */
function filterSummary({ selection, belts }: View, { filter }: Words): string {
  const { length } = selection.categories;
  return `${length === 0 ? filter.all : filter.chosen(length)} · ${filter.belts(belts.length)}`;
}
