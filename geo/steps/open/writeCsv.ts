import { csvFormatRows } from 'd3-dsv';
import type { Cell, OpenTable } from './OpenTable.ts';

/** A number in plain digits: spreadsheets and R read 6.0e+22 in different ways. `true` and `false` read as such everywhere. */
function cellText(cell: Cell): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
}

/** A table as CSV (RFC 4180 quoting, UTF-8, LF): the header, then one line a row; an absent cell is empty. */
export function writeCsv({ fields, rows }: Pick<OpenTable, 'fields' | 'rows'>): string {
  const names = fields.map(({ name }) => name);
  return `${csvFormatRows([names, ...rows.map(row => names.map(name => cellText(row[name])))])}\n`;
}
