import type { Belt } from '#data/belt.ts';
import type { Category, CategoryGroup } from '#data/category.ts';
import type { Status } from '#data/status.ts';
import { yearIndex } from '#data/year.ts';

/** What a belt's figures of one year are; `none` is a visible style, not an absence of the belt. */
export type YearMark = Status | 'mixed' | 'none';

const MARKS: Readonly<Record<string, YearMark>> = {
  r: 'reported',
  t: 'target',
  f: 'forecast',
  e: 'estimated',
  m: 'mixed',
};

/** The mark of a belt in a covered year. */
export function markInYear(belt: Belt, year: number): YearMark {
  return MARKS[belt.years[yearIndex(year)] ?? '-'] ?? 'none';
}

/** A belt as the map shows it in one year. */
export type ShownBelt = { readonly belt: Belt; readonly group: CategoryGroup; readonly mark: YearMark };

type Filter = { readonly categories: readonly string[]; readonly year: number };
type Taxonomy = { readonly groups: readonly CategoryGroup[]; readonly categories: readonly Category[] };

/** Belts of the chosen categories (none chosen: all), most important first, so that earlier ones win a crowded spot. */
export function beltsShown(
  belts: readonly Belt[],
  taxonomy: Taxonomy,
  { categories, year }: Filter,
): readonly ShownBelt[] {
  const chosen = knownCategories(taxonomy.categories, categories);
  const groupOf = groupsByCategory(taxonomy);
  return belts
    .filter(belt => chosen.size === 0 || chosen.has(belt.category))
    .toSorted((a, b) => a.tier - b.tier || (a.id < b.id ? -1 : 1))
    .flatMap(belt => {
      const group = groupOf.get(belt.category);
      return group ? [{ belt, group, mark: markInYear(belt, year) }] : [];
    });
}

/** The chosen ids that exist; a link may name others, which are ignored. */
export function knownCategories(all: readonly Category[], chosen: readonly string[]): ReadonlySet<string> {
  const known = new Set(all.map(category => category.id));
  return new Set(chosen.filter(id => known.has(id)));
}

function groupsByCategory({ groups, categories }: Taxonomy): ReadonlyMap<string, CategoryGroup> {
  const byId = new Map(groups.map(group => [group.id, group]));
  return new Map(
    categories.flatMap(({ id, group }) => {
      const found = byId.get(group);
      return found ? [[id, found] as const] : [];
    }),
  );
}
