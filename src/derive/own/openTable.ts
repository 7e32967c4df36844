import { createCsvReader, guessDelimiter, type Delimiter, type RawRow } from './csv.ts';
import { detectEncoding, SLICE, textOf, type Encoding } from './decodeText.ts';
import { MAX_BYTES, OwnFileError, type Issue } from './faults.ts';
import { readGeojson, readGeojsonLines } from './geojson.ts';
import { guessMapping, type TableHead } from './guessMapping.ts';
import type { Mapping } from './mapping.ts';
import { readNumber } from './readNumber.ts';
import { refuseBinary, sniffFormat, type TextFormat } from './sniffFormat.ts';

/** How a file is to be read, as far as the reader says so; the rest is found out. */
export type AskedReading = { readonly encoding?: Encoding; readonly delimiter?: Delimiter };

/** A file that has been understood as a table, with its first rows and what its columns most likely mean. */
export type OpenedTable = TableHead & {
  readonly format: TextFormat;
  readonly encoding: Encoding;
  /** Null where the format has none. */
  readonly delimiter: Delimiter | null;
  readonly guess: Mapping;
  /** Hands over all rows below the head, and what is wrong with what is no row; tells the part read, 0 to 1. */
  readonly readAll: (take: RowTaker) => Promise<void>;
};

export type RowTaker = {
  readonly row: (row: RawRow) => void;
  readonly issue: (issue: Issue) => void;
  readonly progress: (part: number) => void;
};

/** So many rows tell what columns mean. */
const LOOKED_AT = 300;
/** After so many rows the progress is told again. */
const STEP = 20_000;

const isBlank = (text: string) => text.trim() === '';

/** A head's names without blanks and repeats: a column without a name is called by its number. */
function nameColumns(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, column) => {
    const name = cell.trim().slice(0, 80) || `#${column + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Throws `OwnFileError` where a table has no head, no rows below it or nothing beside one column of numbers. */
function refuseShapeless({ headers, rows }: TableHead): void {
  if (rows.length === 0) throw new OwnFileError('no-rows');
  const isHead = headers.some(header => readNumber(header).kind !== 'number' || /^(19|20)\d\d/.test(header.trim()));
  if (!isHead) throw new OwnFileError('no-header', headers.join(' '));
  const hasPlaces = rows.some(([cell = '']) => /\p{L}/u.test(cell) || /^\d{6}$/.test(cell));
  if (headers.length === 1 && !hasPlaces) throw new OwnFileError('one-column', headers[0]);
}

async function firstText(blob: Blob, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of textOf(blob, encoding)) {
    text += piece;
    if (!isBlank(text)) break;
  }
  if (isBlank(text)) throw new OwnFileError('blank');
  return text;
}

async function readRows(blob: Blob, { encoding, delimiter }: Required<AskedReading>, take: RowTaker): Promise<void> {
  let count = 0;
  let done = 0;
  const reader = createCsvReader(delimiter, row => {
    count += 1;
    if (count > 1) take.row(row);
  });
  for await (const piece of textOf(blob, encoding)) {
    reader.push(piece);
    done += piece.length;
    // Characters are at most as many as bytes: the part told is never too large.
    take.progress(Math.min(1, done / blob.size));
  }
  reader.end();
}

/** The first rows of delimited text, read from its beginning alone. */
function firstRows(text: string, delimiter: Delimiter, isWhole: boolean): RawRow[] {
  const rows: RawRow[] = [];
  const reader = createCsvReader(delimiter, row => {
    if (rows.length <= LOOKED_AT) rows.push(row);
  });
  reader.push(text);
  if (isWhole) reader.end();
  return rows;
}

function openCsv(blob: Blob, text: string, asked: AskedReading & { encoding: Encoding }): OpenedTable {
  const delimiter = asked.delimiter ?? guessDelimiter(text.slice(0, 20_000));
  const [first, ...below] = firstRows(text, delimiter, blob.size <= SLICE);
  const head = { headers: nameColumns(first?.cells ?? []), rows: below.map(({ cells }) => cells) };
  refuseShapeless(head);
  const reading = { encoding: asked.encoding, delimiter };
  return {
    ...head,
    ...reading,
    format: 'csv',
    guess: guessMapping(head),
    readAll: take => readRows(blob, reading, take),
  };
}

async function wholeText(blob: Blob, encoding: Encoding): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textOf(blob, encoding)) pieces.push(piece);
  return pieces.join('');
}

async function openGeojson(blob: Blob, encoding: Encoding, format: TextFormat): Promise<OpenedTable> {
  const text = await wholeText(blob, encoding);
  const { headers, rows, issues } = format === 'geojson' ? readGeojson(text) : readGeojsonLines(text);
  const head = { headers: nameColumns(headers), rows: rows.slice(0, LOOKED_AT).map(({ cells }) => cells) };
  // The first two columns are the geometry, whatever the properties are called.
  const guess = guessMapping(head, { kind: 'degrees', lon: 0, lat: 1, system: 'wgs84' });
  const readAll = async ({ row, issue, progress }: RowTaker) => {
    issues.forEach(issue);
    rows.forEach((one, index) => {
      row(one);
      if (index % STEP === 0) progress(index / rows.length);
    });
  };
  return { ...head, format, encoding, delimiter: null, guess, readAll };
}

/**
 * Understands a file as a table: its encoding, what it is written as, its delimiter, head and first rows. Throws
 * `OwnFileError` with what is wrong with it.
 */
export async function openTable(blob: Blob, asked: AskedReading = {}): Promise<OpenedTable> {
  if (blob.size === 0) throw new OwnFileError('empty');
  if (blob.size > MAX_BYTES) throw new OwnFileError('too-big', Math.ceil(blob.size / 1e6));
  const start = await blob
    .slice(0, 4096)
    .arrayBuffer()
    .catch(() => {
      throw new OwnFileError('unreadable');
    });
  refuseBinary(new Uint8Array(start));
  const encoding = asked.encoding ?? (await detectEncoding(blob));
  const text = await firstText(blob, encoding);
  const format = sniffFormat(text);
  return format === 'csv' ? openCsv(blob, text, { ...asked, encoding }) : openGeojson(blob, encoding, format);
}
