import { readTable, type TableRow } from '../readTable.ts';

const COLUMNS = [
  'id',
  'zh',
  'en',
  'category',
  'unit',
  'county',
  'town',
  'place_zh',
  'place_en',
  'since',
  'lists',
  'summary_zh',
  'summary_en',
] as const;

/** A belt as curated in belts.csv; `lists` holds ids of lists.csv, separated by semicolons. */
export type BeltRow = TableRow<(typeof COLUMNS)[number]>;

/** Reads geo/sources/belts/belts.csv, sorted by id. */
export function readBeltRows(): BeltRow[] {
  return readTable('belts/belts.csv', COLUMNS).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
