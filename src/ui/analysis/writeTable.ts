/** A table to be taken along: names of columns, and rows of equal length; null is a gap. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

function writeCell(cell: string | number | null, separator: string): string {
  const text = cell === null ? '' : String(cell);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as text: a line a row as RFC 4180 has it, cells parted by a comma or, for the clipboard, by a tab. */
export function writeTable({ columns, rows }: Table, separator: ',' | '\t'): string {
  return [columns, ...rows].map(row => `${row.map(cell => writeCell(cell, separator)).join(separator)}\r\n`).join('');
}
