import type { Category, CategoryGroup } from '#data/category.ts';
import type { Metric } from '#data/figure.ts';
import { readTable } from '../readTable.ts';
import { requiredBilingual } from './bilingualOf.ts';
import { readIcon } from './readIcon.ts';

/** The groups in the order of groups.csv, which is the order readers see; each with its colour and icon. */
export function readGroups(): CategoryGroup[] {
  return readTable('belts/groups.csv', ['id', 'zh', 'en', 'colour', 'icon']).map(({ id, zh, en, colour, icon }) => ({
    id,
    name: requiredBilingual(zh, en),
    colour,
    icon: readIcon(icon),
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

/** The measures in the order of metrics.csv. */
export function readMetrics(): Metric[] {
  const columns = ['id', 'zh', 'en', 'definition_zh', 'definition_en'] as const;
  return readTable('belts/metrics.csv', columns).map(row => ({
    id: row.id,
    name: requiredBilingual(row.zh, row.en),
    definition: requiredBilingual(row.definition_zh, row.definition_en),
  }));
}
