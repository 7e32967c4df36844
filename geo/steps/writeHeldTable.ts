import { csvFormat } from 'd3-dsv';

/** A row of a source table that the product does not show, and why. */
export type HeldRow = { readonly table: string; readonly row: number; readonly reason: string };

/** held.csv: every row that could not be used, so that none vanishes silently. `row` counts from 1, the header. */
export function writeHeldTable(held: readonly HeldRow[]): string {
  const rows = held.toSorted((a, b) => (a.table === b.table ? a.row - b.row : a.table < b.table ? -1 : 1));
  return `${csvFormat(rows, ['table', 'row', 'reason'])}\n`;
}
