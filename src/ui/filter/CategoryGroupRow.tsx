import { useState } from 'react';
import type { Category, CategoryGroup } from '#data/category.ts';
import { sumCounts, type CategoryCount } from '#derive/categoryCounts.ts';
import type { View } from '#derive/view.ts';
import { toggleCategories } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { CategoryIcon, GroupIcon } from '../kit/CategoryIcon.tsx';
import { Hidden } from '../kit/Hidden.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import styles from './CategoryGroupRow.module.css';
import { groupState } from './groupState.ts';

type CategoryGroupRowProps = {
  group: CategoryGroup;
  categories: readonly Category[];
  view: View;
  words: Words;
};
const NONE: CategoryCount = { total: 0, withFigure: 0 };

/** One group of categories: a box for all of it, and its categories one by one when unfolded. */
export function CategoryGroupRow({ group, categories, view, words }: CategoryGroupRowProps) {
  const [open, setOpen] = useState(false);
  const ids = categories.map(({ id }) => id);
  const state = groupState(ids, view.selection.categories);
  const countOf = (id: string) => view.counts.get(id) ?? NONE;
  const { year } = view.selection;
  const { language } = words;
  return (
    <li>
      <div className={styles['row']}>
        <label className={styles['label']}>
          <input
            type="checkbox"
            checked={state === 'all'}
            ref={box => {
              if (box) box.indeterminate = state === 'some';
            }}
            onChange={() => toggleCategories(ids)}
          />
          <GroupIcon group={group} />
          <span className={styles['name']}>{group.name[language]}</span>
          <Count count={sumCounts(ids.map(countOf))} year={year} words={words} />
        </label>
        {categories.length > 1 ? (
          <IconButton
            label={words.filter.open(group.name[language])}
            icon={open ? 'up' : 'down'}
            size={12}
            expanded={open}
            onPress={() => setOpen(!open)}
          />
        ) : (
          <span className={styles['space']} />
        )}
      </div>
      {open ? (
        <ul className={styles['inner']}>
          {categories.map(({ id, name }) => (
            <li key={id} className={styles['row']}>
              <label className={styles['label']}>
                <input
                  type="checkbox"
                  checked={view.selection.categories.includes(id)}
                  onChange={() => toggleCategories([id])}
                />
                <CategoryIcon category={id} group={group} size={16} />
                <span className={styles['name']}>{name[language]}</span>
                <Count count={countOf(id)} year={year} words={words} />
              </label>
              <span className={styles['space']} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Count({ count, year, words }: { count: CategoryCount; year: number; words: Words }) {
  const { withFigure, total } = count;
  const text = words.filter.count(withFigure, total, year);
  return (
    <span className={styles['count']} title={text}>
      <span aria-hidden="true">
        <b>{withFigure}</b> / {total}
      </span>
      <Hidden>{text}</Hidden>
    </span>
  );
}
