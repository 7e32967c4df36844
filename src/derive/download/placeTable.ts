import type { Source } from '#data/source.ts';
import type { Reading } from '../reading.ts';
import type { PlaceRow } from '../table/placeRows.ts';
import { citeSources } from './citeSources.ts';
import type { DownloadTable, Geometry } from './DownloadTable.ts';

const HEAD = ['adcode', 'name_zh', 'name_en', 'province_zh', 'province_en', 'year'] as const;
const RANGE = ['low', 'high'] as const;
const TAIL = [
  'status',
  'method',
  'gap',
  'value_before',
  'status_before',
  'change',
  'share',
  'sources',
  'citations',
  'data_version',
  'licence',
] as const;
type Column = (typeof HEAD)[number] | (typeof RANGE)[number] | (typeof TAIL)[number] | 'parcels' | 'villages';

/** Digits kept of a part of one: far beyond what any of the figures is good for. */
const DIGITS = 6;
export const roundPart = (part: number | undefined) => (part === undefined ? undefined : Number(part.toFixed(DIGITS)));

/** A range may be open above, where a source says "over": then its end is a gap. */
const wholeOf = (end: number) => (Number.isFinite(end) ? Math.round(end) : undefined);

/** Value, range, status, method and reason of a gap as the open data have them: whole parcels or villages. */
export function readingCells(reading: Reading) {
  const value = reading.kind === 'value' ? reading : undefined;
  return {
    value: value?.value,
    low: value && wholeOf(value.low),
    high: value && wholeOf(value.high),
    status: value?.status,
    method: value?.method,
    gap: reading.kind === 'gap' ? reading.reason : undefined,
  };
}

type Told = {
  readonly measure: 'parcels' | 'villages';
  readonly year: number;
  readonly geometryOf: (id: string) => Geometry;
  readonly sources: ReadonlyMap<string, Source>;
  readonly version: string;
  readonly licence: string;
};

/** Rows of places as a file: one a unit in the year, a gap with its reason, each with status and sources. */
export function placeTable(rows: readonly PlaceRow[], told: Told): DownloadTable<Column> {
  const { measure, year, geometryOf, sources, version, licence } = told;
  return {
    // Villages are counted: they have no range.
    columns: [...HEAD, measure, ...(measure === 'parcels' ? RANGE : []), ...TAIL],
    rows: rows.map(row => {
      const { value, ...cells } = readingCells(row.reading);
      const before = row.before?.kind === 'value' ? row.before : undefined;
      const ids = row.reading.kind === 'value' ? row.reading.sources : [];
      return {
        id: row.id,
        geometry: geometryOf(row.id),
        cells: {
          ...cells,
          adcode: row.id,
          name_zh: row.name.zh,
          name_en: row.name.en,
          province_zh: row.province?.zh,
          province_en: row.province?.en,
          year,
          parcels: value,
          villages: value,
          value_before: before?.value,
          status_before: before?.status,
          change: roundPart(row.change),
          share: roundPart(row.share),
          sources: ids.length > 0 ? ids.join(' ') : undefined,
          citations: citeSources(ids, sources),
          data_version: version,
          licence,
        },
      };
    }),
  };
}
