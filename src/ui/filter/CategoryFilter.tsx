import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import { selectCategories } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { Hidden } from '../kit/Hidden.tsx';
import styles from './CategoryFilter.module.css';
import { CategoryGroupRow } from './CategoryGroupRow.tsx';

type CategoryFilterProps = { dataset: Dataset; view: View; words: Words };

/** Which categories the map shows; each line counts the belts that have a figure in the shown year. */
export function CategoryFilter({ dataset, view, words }: CategoryFilterProps) {
  const { categories: chosen } = view.selection;
  return (
    <fieldset className={styles['filter']}>
      <legend>
        <Hidden>{words.filter.name}</Hidden>
      </legend>
      <div className={styles['head']}>
        <span className={styles['hint']}>{words.filter.hint}</span>
        {chosen.length > 0 ? (
          <Button look="plain" onPress={() => selectCategories([])}>
            {words.filter.clear}
          </Button>
        ) : null}
      </div>
      <ul>
        {dataset.groups.map(group => (
          <CategoryGroupRow
            key={group.id}
            group={group}
            categories={dataset.categories.filter(category => category.group === group.id)}
            view={view}
            words={words}
          />
        ))}
      </ul>
    </fieldset>
  );
}
