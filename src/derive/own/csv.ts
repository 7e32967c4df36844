import { MAX_COLUMNS, MAX_ROW, OwnFileError } from './faults.ts';

/** A row of a table: the line it begins in, counted from 1, and its cells. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] };

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Takes text piece by piece and hands over rows as soon as they are whole. */
export type CsvReader = { readonly push: (text: string) => void; readonly end: () => void };

/** `isLast`: nothing comes after this text. */
type Scanning = { readonly delimiter: number; readonly isLast: boolean };
type Scanned = { readonly cells: string[]; readonly next: number; readonly lines: number };

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Where a quoted cell that begins at `from` ends (the closing quote), or -1 where it is not closed yet. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, delimiter: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LINE_FEED || code === RETURN) break;
  }
  return at;
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** A cell without its quotes, where it ends, and how many lines it goes on for; null where its end has not come yet. */
function scanCell(text: string, from: number, { delimiter, isLast }: Scanning) {
  if (text.charCodeAt(from) !== QUOTE) {
    const end = endOfCell(text, from, delimiter);
    return { cell: text.slice(from, end), end, lines: 0 };
  }
  const close = closingQuote(text, from);
  if (close < 0 || (close === text.length - 1 && !isLast)) return null;
  const inside = text.slice(from + 1, close);
  const end = endOfCell(text, close + 1, delimiter);
  const cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
  return { cell: cell + text.slice(close + 1, end), end, lines: lineFeeds(inside) };
}

/** The row that begins at `from`; null where its end has not come yet. */
function scanRow(text: string, from: number, scanning: Scanning): Scanned | null {
  const cells: string[] = [];
  let [at, lines] = [from, 1];
  for (;;) {
    const scanned = scanCell(text, at, scanning);
    if (!scanned) return null;
    cells.push(scanned.cell);
    if (cells.length > MAX_COLUMNS) throw new OwnFileError('too-many-columns', MAX_COLUMNS);
    lines += scanned.lines;
    at = scanned.end;
    const code = text.charCodeAt(at);
    if (code !== scanning.delimiter) {
      // A return at the end of what has come may be half of an end of line.
      if (at >= text.length - 1 && !scanning.isLast && code !== LINE_FEED) return null;
      const isPair = code === RETURN && text.charCodeAt(at + 1) === LINE_FEED;
      return { cells, next: at + (isPair ? 2 : 1), lines };
    }
    at += 1;
  }
}

/**
 * Reads delimited text as RFC 4180 has it, of any size, in pieces of any size: quoted cells with delimiters, quotes and
 * ends of line inside, and ends of line of every system. Blank lines are skipped. It is our own because rows must know
 * their line and a row without an end must stop the reading; it is tested against d3-dsv. Throws `OwnFileError`
 * `too-many-columns`, `endless-line` or `unclosed-quote` (with the line).
 */
export function createCsvReader(delimiter: Delimiter, onRow: (row: RawRow) => void): CsvReader {
  const code = delimiter.charCodeAt(0);
  let rest = '';
  let line = 1;
  const scan = (isLast: boolean) => {
    let from = 0;
    while (from < rest.length) {
      const scanned = scanRow(rest, from, { delimiter: code, isLast });
      if (!scanned) break;
      if (scanned.cells.length > 1 || scanned.cells[0] !== '') onRow({ line, cells: scanned.cells });
      from = scanned.next;
      line += scanned.lines;
    }
    rest = rest.slice(from);
  };
  const isInQuotes = () => {
    const quotes = rest.length - rest.replaceAll('"', '').length;
    return quotes % 2 === 1;
  };
  return {
    push(text) {
      rest += text;
      scan(false);
      if (rest.length <= MAX_ROW) return;
      throw isInQuotes() ? new OwnFileError('unclosed-quote', line) : new OwnFileError('endless-line', line);
    },
    end() {
      scan(true);
      if (rest !== '') throw new OwnFileError('unclosed-quote', line);
    },
  };
}

/** All rows of a whole text. */
export function readCsv(text: string, delimiter: Delimiter): RawRow[] {
  const rows: RawRow[] = [];
  const reader = createCsvReader(delimiter, row => rows.push(row));
  reader.push(text);
  reader.end();
  return rows;
}

/**
 * The delimiter that cuts the first lines into most columns, all equally many; of equals the earlier of `DELIMITERS`.
 * A comma where nothing cuts.
 */
export function guessDelimiter(text: string): Delimiter {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 12);
  const widths = (delimiter: Delimiter) =>
    lines.map(line => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(delimiter).length);
  const score = (delimiter: Delimiter) => {
    const counts = widths(delimiter);
    const first = counts[0] ?? 1;
    const agreeing = counts.filter(count => count === first).length / Math.max(1, counts.length);
    return first < 2 ? 0 : agreeing * 1000 + first;
  };
  return DELIMITERS.reduce<Delimiter>((best, next) => (score(next) > score(best) ? next : best), ',');
}
