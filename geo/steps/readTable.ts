import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';

const SOURCES = new URL('../sources/', import.meta.url);

/** One row of a table: every column the table promises, as trimmed text; an empty cell is ''. */
export type TableRow<Column extends string> = Record<Column, string>;

/**
 * Reads text as CSV with a header line. Columns beyond the required ones are dropped. Throws an Error naming file, row
 * (the header is row 1) and column where a required column is missing, and naming file and row where a row has more or
 * fewer cells than the header: a comma without quotes would shift every cell behind it.
 */
export function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): TableRow<Column>[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const absent = columns.find(column => !header.includes(column));
  if (absent !== undefined) throw new Error(`${file}, row 1: there is no column "${absent}"`);
  const places = columns.map(column => [column, header.indexOf(column)] as const);
  return rows.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new Error(`${file}, row ${index + 2}: ${cells.length} cells where the header has ${header.length}`);
    }
    return Object.fromEntries(places.map(([column, at]) => [column, (cells[at] ?? '').trim()])) as TableRow<Column>;
  });
}

/** Reads one table of geo/sources, e.g. `readTable('places/crosswalk.csv', ['from', 'to'])`. Throws as `parseTable` does. */
export function readTable<Column extends string>(path: string, columns: readonly Column[]): TableRow<Column>[] {
  return parseTable(readFileSync(new URL(path, SOURCES), 'utf8'), path, columns);
}
