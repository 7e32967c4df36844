/** Most bytes a file may have: a million rows with a value a year have about 100 MB. */
export const MAX_BYTES = 200_000_000;
/** Most points that are drawn. */
export const MAX_POINTS = 1_000_000;
/** Most columns of a table. */
export const MAX_COLUMNS = 1000;
/** Most characters of a row: longer ones are no table's. */
export const MAX_ROW = 1_000_000;
/** Most levels of a JSON text; GeoJSON needs about eight. */
export const MAX_DEPTH = 40;

/** Why nothing of a file can be drawn; each has a sentence of its own in both languages. */
export const FILE_FAULTS = [
  'empty',
  'blank',
  'too-big',
  'too-many-points',
  'too-many-columns',
  'endless-line',
  'unclosed-quote',
  'excel',
  'old-excel',
  'archive',
  'gzip',
  'image',
  'pdf',
  'rtf',
  'database',
  'parquet',
  'binary',
  'encoding',
  'web-page',
  'xml',
  'json-broken',
  'json-too-deep',
  'json-other',
  'topojson',
  'no-features',
  'no-points',
  'projected',
  'no-header',
  'no-rows',
  'one-column',
  'nothing-good',
  'unreadable',
  'several-files',
  'folder',
  'link-broken',
  'unexpected',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** Thrown where nothing of a file can be drawn; `detail` is a number or a piece of the file that the sentence names. */
export class OwnFileError extends Error {
  override readonly name = 'OwnFileError';
  readonly fault: FileFault;
  readonly detail: string;
  constructor(fault: FileFault, detail: string | number = '') {
    super(`own file: ${fault} ${detail}`);
    this.fault = fault;
    this.detail = String(detail).slice(0, 80);
  }
}

/** Why a row, or one cell of it, is not drawn; each has a sentence of its own in both languages. */
export const ROW_FAULTS = [
  'cells',
  'lon-missing',
  'lon-number',
  'lon-range',
  'lat-missing',
  'lat-number',
  'lat-range',
  'swapped',
  'zero',
  'outside',
  'place-missing',
  'place-unknown',
  'place-ambiguous',
  'year-missing',
  'year-number',
  'year-outside',
  'value-number',
  'value-negative',
  'value-huge',
  'duplicate',
  'geometry',
  'geometry-missing',
  'json-line',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

/** One thing that is wrong: in which line (or feature) of the file, in which column (-1: the whole row), and what stands there. */
export type Issue = {
  readonly line: number;
  readonly column: number;
  readonly fault: RowFault;
  readonly found: string;
};
