import type { Category, CategoryGroup } from '#data/category.ts';
import type { Icons } from '#data/icons.ts';
import type { Metric } from '#data/figure.ts';
import { readTable } from '../readTable.ts';
import { requiredBilingual } from './bilingualOf.ts';
import { readIcon } from './readIcon.ts';

/** The groups in the order of groups.csv, which is the order readers see; each with its colour. */
export function readGroups(): CategoryGroup[] {
  return readTable('belts/groups.csv', ['id', 'zh', 'en', 'colour']).map(({ id, zh, en, colour }) => ({
    id,
    name: requiredBilingual(zh, en),
    colour,
  }));
}

/** The categories in the order of categories.csv; their ids stand in links and never change. */
export function readCategories(): Category[] {
  return readTable('belts/categories.csv', ['id', 'group', 'zh', 'en']).map(({ id, group, zh, en }) => ({
    id,
    group,
    name: requiredBilingual(zh, en),
  }));
}

const iconsIn = (table: string) =>
  Object.fromEntries(readTable(table, ['id', 'icon']).map(({ id, icon }) => [id, readIcon(icon)]));

/** The icon of every group and category. Throws where a table names an icon that does not exist. */
export function readIcons(): Icons {
  return { groups: iconsIn('belts/groups.csv'), categories: iconsIn('belts/categories.csv') };
}

/** The measures in the order of metrics.csv. */
export function readMetrics(): Metric[] {
  const columns = ['id', 'zh', 'en', 'definition_zh', 'definition_en'] as const;
  return readTable('belts/metrics.csv', columns).map(row => ({
    id: row.id,
    name: requiredBilingual(row.zh, row.en),
    definition: requiredBilingual(row.definition_zh, row.definition_en),
  }));
}
