import { QUALIFIERS, type Figure } from '#data/figure.ts';
import type { Source } from '#data/source.ts';
import { STATUSES } from '#data/status.ts';
import { identifySource } from '../identifySource.ts';
import { readTable, type TableRow } from '../readTable.ts';
import { bilingualOf } from './bilingualOf.ts';
import { createUnitTable, type UnitTable } from './createUnitTable.ts';
import { numberOf } from './numberOf.ts';

const COLUMNS = [
  'table',
  'row',
  'subject',
  'metric',
  'value',
  'unit',
  'qualifier',
  'year',
  'period',
  'scope_zh',
  'scope_en',
  'quoted',
  'status',
  'publisher',
  'title',
  'url',
  'link',
  'date',
] as const;
export type FigureRow = TableRow<(typeof COLUMNS)[number]>;

/** One row of figures.csv with the claim and the source made of it. */
export type ReadFigure = { table: string; row: number; figure: Figure; source: Source };

function pick<T extends string>(allowed: readonly T[], cell: string, what: string): T {
  const found = allowed.find(item => item === cell);
  if (found === undefined) throw new Error(`${what}: "${cell}" is none of ${allowed.join(', ')}`);
  return found;
}

/** A subject of six digits is a place, any other is a belt. */
function subjectOf(subject: string): { place: string } | { belt: string } {
  return /^\d{6}$/.test(subject) ? { place: subject } : { belt: subject };
}

/** Makes the claim of one row. Throws an Error naming table and row where a cell is not what it must be. */
export function figureOf(row: FigureRow, convert: UnitTable): ReadFigure {
  const where = `${row.table} row ${row.row}`;
  const source = identifySource(row);
  const scope = bilingualOf(row.scope_zh, row.scope_en);
  const figure: Figure = {
    ...subjectOf(row.subject),
    metric: row.metric,
    ...convert(numberOf(row.value, where), row.unit),
    qualifier: pick(QUALIFIERS, row.qualifier, where),
    year: numberOf(row.year, where),
    period: row.period,
    ...(scope && { scope }),
    quoted: row.quoted,
    status: pick(STATUSES, row.status, where),
    source: source.id,
  };
  return { table: row.table, row: numberOf(row.row, where), figure, source };
}

/** Reads geo/sources/belts/figures.csv: one row is one claim of one source. Throws as `figureOf` does. */
export function readFigures(): ReadFigure[] {
  const convert = createUnitTable(readTable('belts/units.csv', ['unit', 'base', 'factor']));
  return readTable('belts/figures.csv', COLUMNS).map(row => figureOf(row, convert));
}
