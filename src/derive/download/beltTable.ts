import type { Figure, Metric } from '#data/figure.ts';
import type { Source } from '#data/source.ts';
import type { BeltRow } from '../table/beltRows.ts';
import { sourceCells } from './citeSources.ts';
import type { DownloadRow, DownloadTable } from './DownloadTable.ts';

const COLUMNS = [
  'subject',
  'subject_zh',
  'subject_en',
  'category',
  'category_zh',
  'category_en',
  'tier',
  'place_zh',
  'place_en',
  'adcode',
  'precision',
  'year',
  'metric',
  'metric_zh',
  'metric_en',
  'value',
  'unit',
  'qualifier',
  'period',
  'scope_zh',
  'scope_en',
  'quoted',
  'status',
  'gap',
  'publisher',
  'title',
  'date',
  'url',
  'seen',
  'source',
  'data_version',
  'licence',
] as const;
type Column = (typeof COLUMNS)[number];

type Told = {
  readonly year: number;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly version: string;
  readonly licence: string;
};

function figureCells(figure: Figure, { metrics, sources }: Told) {
  const { metric, value, unit, qualifier, period, scope, quoted, status, source } = figure;
  const name = metrics.get(metric)?.name;
  return {
    metric,
    metric_zh: name?.zh,
    metric_en: name?.en,
    value,
    unit,
    qualifier,
    period,
    scope_zh: scope?.zh,
    scope_en: scope?.en,
    quoted,
    status,
    ...sourceCells(source, sources),
  };
}

function beltCells({ belt, category }: BeltRow) {
  return {
    subject: belt.id,
    subject_zh: belt.name.zh,
    subject_en: belt.name.en,
    category: belt.category,
    category_zh: category.zh,
    category_en: category.en,
    tier: belt.tier,
    place_zh: belt.place.zh,
    place_en: belt.place.en,
    adcode: belt.county ?? belt.unit,
    precision: belt.precision,
  };
}

/** Rows of belts as a file: one a figure of the year with status and source, and one with the reason for a belt without. */
export function beltTable(rows: readonly BeltRow[], told: Told): DownloadTable<Column> {
  const { year, version, licence } = told;
  const common = { year, data_version: version, licence };
  const toRow = (row: BeltRow, id: string, own: DownloadRow<Column>['cells']): DownloadRow<Column> => ({
    id,
    geometry: { type: 'Point', coordinates: row.belt.at },
    cells: { ...beltCells(row), ...common, ...own },
  });
  return {
    columns: COLUMNS,
    rows: rows.flatMap(row => {
      const { id, figures, hidden } = row;
      if (figures.length === 0) return [toRow(row, id, { gap: hidden > 0 ? 'estimates-off' : 'no-figure-this-year' })];
      return figures.map((figure, index) => toRow(row, `${id}-${index + 1}`, figureCells(figure, told)));
    }),
  };
}
