import type { Belt } from '#data/belt.ts';
import type { Category } from '#data/category.ts';
import { markInYear } from './belts.ts';

/** Belts of one category: all that are known, and those with a figure in the shown year. */
export type CategoryCount = { readonly total: number; readonly withFigure: number };

/** Live counts for the filter, by category id; every category has an entry. */
export function categoryCounts(
  belts: readonly Belt[],
  categories: readonly Category[],
  year: number,
): ReadonlyMap<string, CategoryCount> {
  const counts = new Map(categories.map(({ id }) => [id, { total: 0, withFigure: 0 }]));
  for (const belt of belts) {
    const count = counts.get(belt.category);
    if (!count) continue;
    count.total += 1;
    if (markInYear(belt, year) !== 'none') count.withFigure += 1;
  }
  return counts;
}

/** Sum of the counts of several categories: a group's line. */
export function sumCounts(counts: readonly CategoryCount[]): CategoryCount {
  return counts.reduce(
    (sum, { total, withFigure }) => ({ total: sum.total + total, withFigure: sum.withFigure + withFigure }),
    { total: 0, withFigure: 0 },
  );
}
