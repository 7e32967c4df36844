import { OwnFileError, type FileFault } from './faults.ts';

/** What a file's text is written as. */
export type TextFormat = 'csv' | 'geojson' | 'geojsonl';

/** First bytes of files that are no text, as Latin characters (published file signatures). */
const SIGNATURES: readonly (readonly [start: string, fault: FileFault])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'old-excel'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['%PDF', 'pdf'],
  ['\u001f\u008b', 'gzip'],
  ['7z\u00bc\u00af', 'archive'],
  ['Rar!', 'archive'],
  ['SQLite format 3', 'database'],
  ['PAR1', 'parquet'],
  [String.raw`{\rtf`, 'rtf'],
];

/** Names that every Excel workbook has among its first entries. */
const WORKBOOK = /\[Content_Types\]\.xml|xl\/|_rels\//;

const latin = (bytes: Uint8Array) => String.fromCodePoint(...bytes.subarray(0, 4096));

/** Throws `OwnFileError` where the first bytes of a file show that it is not text at all. */
export function refuseBinary(bytes: Uint8Array): void {
  const start = latin(bytes);
  if (start.startsWith('PK\u0003\u0004')) throw new OwnFileError(WORKBOOK.test(start) ? 'excel' : 'archive');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) throw new OwnFileError(known[1]);
}

/**
 * What a text is, by its beginning. Lines of JSON objects are told from one object by the second line beginning a
 * new one. Throws `OwnFileError` for pages and other markup.
 */
export function sniffFormat(text: string): TextFormat {
  const start = text.trimStart().slice(0, 2000);
  if (/^<(!doctype html|html|head|body)/i.test(start)) throw new OwnFileError('web-page');
  if (start.startsWith('<')) throw new OwnFileError('xml', /<([a-z][\w:]*)/i.exec(start)?.[1] ?? '');
  if (!/^[[{]/.test(start)) return 'csv';
  return /^\{[^\n]*\}\s*\n\s*\{/.test(text.trimStart()) ? 'geojsonl' : 'geojson';
}
