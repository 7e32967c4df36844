import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode } from '#data/place.ts';

/** Known belts of a place by category group, in the taxonomy's order; every group has an entry. */
export function groupMix({ belts, categories, groups, places }: Dataset, id: Adcode): ReadonlyMap<string, number> {
  const groupOf = new Map(categories.map(category => [category.id, category.group]));
  const counts = new Map(groups.map(group => [group.id, 0]));
  for (const { category, unit } of belts) {
    const isHere = id === NATION || unit === id || places.get(unit)?.province === id;
    const group = groupOf.get(category) ?? '';
    if (isHere && counts.has(group)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
