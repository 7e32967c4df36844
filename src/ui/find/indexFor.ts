import type { Belt } from '#data/belt.ts';
import type { Bilingual } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import type { SearchFile } from '#data/search.ts';
import { indexEntries, type Indexed } from '#derive/search/searchIndex.ts';

type Named = { readonly id: string; readonly name: Bilingual };

/** The names of a category and of its group. */
function kindOf({ categories, groups }: Dataset, id: string): Named[] {
  const category = categories.find(each => each.id === id);
  const group = groups.find(each => each.id === category?.group);
  return [category, group].filter(each => each !== undefined);
}

/** A belt is also found by its place, its unit and province, its category and group. */
function aboutBelt(dataset: Dataset, { place, category, unit }: Belt): readonly Bilingual[] {
  const home = dataset.places.get(unit);
  const province = dataset.places.get(home?.province ?? '');
  const around = [home, province].filter(each => each !== undefined);
  return [place, ...[...kindOf(dataset, category), ...around].map(({ name }) => name)];
}

/** Indexes all names of the search file; belts and categories with what else is said of them. */
export function indexFor(dataset: Dataset, { entries }: SearchFile): readonly Indexed[] {
  const belts = new Map(dataset.belts.map(belt => [belt.id, aboutBelt(dataset, belt)]));
  return indexEntries(entries, ({ kind, id }) => {
    if (kind === 'belt') return belts.get(id) ?? [];
    return kind === 'category' ? kindOf(dataset, id).map(({ name }) => name) : [];
  });
}
