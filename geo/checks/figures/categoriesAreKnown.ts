import type { BeltsFile } from '#data/belt.ts';

/** Names every belt of an unknown category, category of an unknown group, and category or group that nothing uses. */
export function categoriesAreKnown({
  belts,
  categories,
  groups,
}: {
  belts: readonly Pick<BeltsFile['belts'][number], 'id' | 'category'>[];
  categories: readonly Pick<BeltsFile['categories'][number], 'id' | 'group'>[];
  groups: readonly Pick<BeltsFile['groups'][number], 'id'>[];
}): string[] {
  const known = new Set(categories.map(({ id }) => id));
  const used = new Set(belts.map(({ category }) => category));
  const knownGroups = new Set(groups.map(({ id }) => id));
  const usedGroups = new Set(categories.map(({ group }) => group));
  return [
    ...belts
      .filter(({ category }) => !known.has(category))
      .map(({ id, category }) => `belt ${id}: no category "${category}"`),
    ...categories
      .filter(({ group }) => !knownGroups.has(group))
      .map(({ id, group }) => `category ${id}: no group "${group}"`),
    ...categories.filter(({ id }) => !used.has(id)).map(({ id }) => `category ${id} has no belt`),
    ...groups.filter(({ id }) => !usedGroups.has(id)).map(({ id }) => `group ${id} has no category`),
  ];
}
