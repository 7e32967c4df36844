import { readTable } from '../readTable.ts';
import { numberOf } from './numberOf.ts';

/** A row of the research table of lists and the belt it puts on a list of lists.csv. */
export type Listing = { table: string; row: number; belt: string; list: string };

/** Reads geo/sources/belts/listings.csv. A belt may stand on a list by several rows. */
export function readListings(): Listing[] {
  return readTable('belts/listings.csv', ['table', 'row', 'belt', 'list']).map(({ table, row, belt, list }) => ({
    table,
    row: numberOf(row, table),
    belt,
    list,
  }));
}
