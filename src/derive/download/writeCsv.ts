import type { Cell, DownloadTable } from './DownloadTable.ts';

/** Excel takes a file without this mark for one in the reader's old code page, and shows Chinese as rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that begins so is run as a formula by spreadsheets, in full-width forms, too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180 quoting, UTF-8 with mark, LF): the header, then a line a row; an absent cell is empty. A
 * text that a spreadsheet would run gets an apostrophe before it. A comment has no place in CSV.
 */
export function writeCsv({ columns, rows }: DownloadTable): string {
  const lines = rows.map(({ cells }) => columns.map(name => cellText(cells[name])).join(','));
  return `${BYTE_ORDER_MARK}${[columns.join(','), ...lines].join('\n')}\n`;
}
