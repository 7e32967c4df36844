/** Beginnings that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A number may begin with a sign. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

function writeCell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8. Texts that a spreadsheet would take for a formula
 * get an apostrophe: they came out of a file that nobody has vouched for.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map(row => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}
