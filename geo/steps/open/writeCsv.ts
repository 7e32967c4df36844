import { csvFormatRows } from 'd3-dsv';
import type { Cell, OpenTable } from './OpenTable.ts';

/**
 * A number in plain digits: spreadsheets and R read 6.0e+22 in different ways. Yes and no in capitals: R takes `true`
 * for text, and everybody takes `TRUE` for what it is.
 */
function cellText(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'number') return cell ?? '';
  return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
}

/** A table as CSV (RFC 4180 quoting, UTF-8, LF): the header, then one line a row; an absent cell is empty. */
export function writeCsv({ fields, rows }: Pick<OpenTable, 'fields' | 'rows'>): string {
  const names = fields.map(({ name }) => name);
  return `${csvFormatRows([names, ...rows.map(row => names.map(name => cellText(row[name])))])}\n`;
}
