import type { Source } from '#data/source.ts';
import { identifySource } from '../identifySource.ts';
import { readTable } from '../readTable.ts';
import { numberOf } from './numberOf.ts';

/** A row of the research table of lists and the belt it puts on a list of lists.csv; with who printed it, where known. */
export type Listing = { table: string; row: number; belt: string; list: string; source: Source | undefined };

/** The sources of listingSources.csv by `table row`: one row of a list may put several belts on it. */
function readSources(): ReadonlyMap<string, Source> {
  const columns = ['table', 'row', 'publisher', 'title', 'url', 'link', 'date'] as const;
  return new Map(
    readTable('belts/listingSources.csv', columns).map(row => [`${row.table} ${row.row}`, identifySource(row)]),
  );
}

/** Reads geo/sources/belts/listings.csv with listingSources.csv. A belt may stand on a list by several rows. */
export function readListings(): Listing[] {
  const sources = readSources();
  return readTable('belts/listings.csv', ['table', 'row', 'belt', 'list']).map(({ table, row, belt, list }) => ({
    table,
    row: numberOf(row, table),
    belt,
    list,
    source: sources.get(`${table} ${row}`),
  }));
}
