import type { Bilingual } from '#data/bilingual.ts';
import type { Source } from '#data/source.ts';
import type { ComparedRank, Ranking, Unranked } from '../ranking/compareRanks.ts';
import { citeSources } from './citeSources.ts';
import type { DownloadTable, Geometry } from './DownloadTable.ts';
import { readingCells } from './placeTable.ts';

const HEAD = ['rank', 'tied', 'rank_best', 'rank_worst', 'year_before', 'rank_before', 'gained'] as const;
const TAIL = ['low', 'high', 'status', 'method', 'gap', 'sources', 'citations', 'data_version', 'licence'] as const;
const NAMES = ['name_zh', 'name_en', 'year'] as const;
type Column =
  | (typeof HEAD)[number]
  | (typeof TAIL)[number]
  | (typeof NAMES)[number]
  | 'adcode'
  | 'subject'
  | 'parcels'
  | 'villages'
  | 'value'
  | 'unit'
  | 'metric';

type Told = {
  /** Column that holds what is ranked, and column of the id: those of the open data. */
  readonly value: 'parcels' | 'villages' | 'value';
  readonly key: 'adcode' | 'subject';
  /** What `value` is measured in, for belts. */
  readonly measured?: { readonly metric: string; readonly unit: string } | undefined;
  readonly year: number;
  readonly before: number | null;
  readonly nameOf: (id: string) => Bilingual | undefined;
  readonly geometryOf: (id: string) => Geometry;
  readonly sources: ReadonlyMap<string, Source>;
  readonly version: string;
  readonly licence: string;
};

function rankCells({ rank, tied, possible, change, value: reading }: ComparedRank, sources: Told['sources']) {
  const { value, ...cells } = readingCells(reading);
  return {
    ...cells,
    parcels: value,
    villages: value,
    value,
    rank,
    tied: tied ? 'TRUE' : 'FALSE',
    rank_best: possible[0],
    rank_worst: possible[1],
    rank_before: change?.kind === 'moved' ? change.from : undefined,
    gained: change?.kind === 'moved' ? change.gained : undefined,
    sources: reading.sources.length > 0 ? reading.sources.join(' ') : undefined,
    citations: citeSources(reading.sources, sources),
  };
}

const gapCells = ({ reason, from }: Unranked) => ({ gap: reason, rank_before: from ?? undefined });

/** A ranking as a file: those with a rank, best first, then those without and why. */
export function rankingTable({ ranked, unranked }: Ranking, told: Told): DownloadTable<Column> {
  const { value, key, measured, year, before, version, licence, nameOf, geometryOf, sources } = told;
  const columns = [...HEAD, key, ...NAMES, ...(measured ? (['metric', value, 'unit'] as const) : [value]), ...TAIL];
  const finish = (id: string, cells: ReturnType<typeof gapCells> | ReturnType<typeof rankCells>) => {
    const own = {
      adcode: id,
      subject: id,
      name_zh: nameOf(id)?.zh,
      name_en: nameOf(id)?.en,
      year,
      year_before: before ?? undefined,
      metric: measured?.metric,
      unit: measured?.unit,
      data_version: version,
      licence,
    };
    return { id, geometry: geometryOf(id), cells: { ...cells, ...own } };
  };
  return {
    columns: measured || value !== 'villages' ? columns : columns.filter(name => name !== 'low' && name !== 'high'),
    rows: [
      ...ranked.map(one => finish(one.id, rankCells(one, sources))),
      ...unranked.map(one => finish(one.id, gapCells(one))),
    ],
  };
}
