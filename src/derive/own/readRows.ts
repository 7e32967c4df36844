import { OWN_GAP, type OwnData } from '#data/own.ts';
import type { LonLat } from '#data/place.ts';
import { YEARS, yearIndex } from '#data/year.ts';
import type { RawRow } from './csv.ts';
import { MAX_POINTS, OwnFileError, type Issue, type RowFault } from './faults.ts';
import { finishOwn } from './finishOwn.ts';
import { growingFloats } from './growing.ts';
import { valueColumns } from './guessMapping.ts';
import { NONE, TEXT_ROLES, type Mapping } from './mapping.ts';
import type { FoundPlace, PlaceLookup } from './placeLookup.ts';
import { createWhereReader, type RowPlace } from './readWhere.ts';
import { readNumber } from './readNumber.ts';

/** What a table was read to. */
export type ReadResult = {
  readonly data: OwnData;
  readonly issues: readonly Issue[];
  /** Rows read, and those of them of which nothing is drawn: because of a fault, or because no year has a value. */
  readonly rows: number;
  readonly left: number;
  readonly empty: number;
  /** Names that may mean several places, with those places and how many rows have them. */
  readonly ambiguous: readonly Ambiguous[];
};
export type Ambiguous = { readonly name: string; readonly places: readonly FoundPlace[]; readonly rows: number };

/** Thrown away cells are kept this long in the list of faults. */
const SHOWN = 60;
/** Longer names, categories and the like are cut: they are labels. */
const TEXT = 120;
/** Beyond this, sums of floats lose their last digits and no unit needs it. */
const HUGE = 1e18;

export type ReadStart = {
  readonly title: string;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly lookup: PlaceLookup | null;
};

/** Takes a table's rows one by one. `issue` is for faults that whoever cuts the rows finds. */
export type RowReader = {
  readonly row: (row: RawRow) => void;
  readonly issue: (issue: Issue) => void;
  /** Throws `OwnFileError` `no-rows` or `nothing-good`. */
  readonly finish: () => ReadResult;
};

/** The covered year that a cell says, as 2019, 2019年 or a date; otherwise what is wrong with it. */
export function readYear(cell: string): number | RowFault {
  const text = cell.normalize('NFKC').trim();
  if (text === '') return 'year-missing';
  const found = /^(?:FY)?(\d{4})(?:\.0)?(?:年度?|[-/.年]\d{1,2}.*)?$/i.exec(text);
  if (!found) return 'year-number';
  const year = Number(found[1]);
  return yearIndex(year) < 0 ? 'year-outside' : year;
}

/** A cell's value, a gap, or what is wrong with it. */
function readValue(cell: string, sign: Mapping['sign']): number | RowFault {
  const read = readNumber(cell, sign);
  if (read.kind === 'gap') return OWN_GAP;
  if (read.kind === 'other') return 'value-number';
  if (read.value < 0) return 'value-negative';
  return read.value > HUGE ? 'value-huge' : read.value;
}

type Complain = (fault: RowFault, column?: number) => void;

const placedOnly = (where: RowPlace | null) => (where && 'point' in where ? where : null);

/** Yearly values of one row; null where its year is missing or wrong. */
function createValueReader({ when, sign }: Mapping) {
  const columnOf = new Map<number, number>();
  if (when.kind === 'wide') for (const { column, year } of when.columns) columnOf.set(yearIndex(year), column);
  const valueAt = (cells: readonly string[], column: number, complain: Complain) => {
    if (column === NONE) return 1;
    const value = readValue(cells[column] ?? '', sign);
    if (typeof value === 'number') return value;
    complain(value, column);
    return OWN_GAP;
  };
  return (cells: readonly string[], complain: Complain): readonly number[] | null => {
    if (when.kind === 'wide') {
      return YEARS.map((_, year) => {
        const column = columnOf.get(year);
        return column === undefined ? OWN_GAP : valueAt(cells, column, complain);
      });
    }
    const year = when.kind === 'long' ? readYear(cells[when.year] ?? '') : null;
    if (typeof year === 'string') {
      complain(year, when.kind === 'long' ? when.year : NONE);
      return null;
    }
    const value = valueAt(cells, when.value, complain);
    return YEARS.map(one => (year === null || year === one ? value : OWN_GAP));
  };
}

/**
 * Reads rows by a mapping into points with a value a year. In the long form rows of the same name, category and point are
 * one point in several years; a second value for the same year is a fault. Every fault names line, column and cell.
 */
export function createRowReader({ title, headers, mapping, lookup }: ReadStart): RowReader {
  const issues: Issue[] = [];
  const ambiguous = new Map<string, Ambiguous>();
  const [lon, lat, values] = [growingFloats(), growingFloats(), growingFloats()];
  const texts = { name: [] as string[], category: [] as string[], status: [] as string[], source: [] as string[] };
  const readWhere = createWhereReader(mapping, lookup);
  const readValues = createValueReader(mapping);
  const { when, texts: texting } = mapping;
  const isJoined = when.kind === 'long' && when.value !== NONE;
  const known = new Map<string, number>();
  const counts = { rows: 0, left: 0, empty: 0 };

  const addPoint = (point: LonLat, cells: readonly string[], placeName: string) => {
    if (lon.length() >= MAX_POINTS) throw new OwnFileError('too-many-points', MAX_POINTS);
    lon.push(point[0]);
    lat.push(point[1]);
    for (const role of TEXT_ROLES) texts[role].push((cells[texting[role]] ?? '').trim().slice(0, TEXT));
    if (texting.name === NONE) texts.name[texts.name.length - 1] = placeName.slice(0, TEXT);
    for (let year = 0; year < YEARS.length; year += 1) values.push(OWN_GAP);
    return lon.length() - 1;
  };
  const keyOf = (point: LonLat, cells: readonly string[], placeName: string) =>
    [...point.map(degrees => degrees.toFixed(5)), placeName, cells[texting.name], cells[texting.category]].join('\n');
  /** Row of the point that a row of the table belongs to. */
  const rowOf = (point: LonLat, cells: readonly string[], placeName: string) => {
    if (!isJoined) return addPoint(point, cells, placeName);
    const key = keyOf(point, cells, placeName);
    const row = known.get(key) ?? addPoint(point, cells, placeName);
    known.set(key, row);
    return row;
  };
  const complainOf =
    (line: number, cells: readonly string[]): Complain =>
    (fault, column = NONE) => {
      issues.push({ line, column, fault, found: (cells[column] ?? '').slice(0, SHOWN) });
    };
  const noteAmbiguous = (where: RowPlace | null) => {
    if (!where || !('places' in where)) return;
    const { name, places } = where;
    ambiguous.set(name, { name, places, rows: (ambiguous.get(name)?.rows ?? 0) + 1 });
  };
  const put = (row: number, yearly: readonly number[], complain: Complain) => {
    yearly.forEach((value, year) => {
      if (value === OWN_GAP) return;
      const at = row * YEARS.length + year;
      if (values.get(at) === OWN_GAP) values.set(at, value);
      else complain('duplicate', when.kind === 'long' ? when.year : NONE);
    });
  };
  const needed = Math.max(...valueColumns(when), 0);

  return {
    issue(issue) {
      counts.rows += 1;
      counts.left += 1;
      issues.push(issue);
    },
    row({ line, cells }) {
      counts.rows += 1;
      const before = issues.length;
      const complain = complainOf(line, cells);
      const isWhole = cells.length <= headers.length && cells.length > needed;
      if (!isWhole) complain('cells');
      const where = isWhole ? readWhere(cells, complain) : null;
      noteAmbiguous(where);
      const placed = placedOnly(where);
      const yearly = placed && readValues(cells, complain);
      if (placed && yearly?.some(value => value !== OWN_GAP)) {
        put(rowOf(placed.point, cells, placed.name), yearly, complain);
      } else counts[issues.length > before ? 'left' : 'empty'] += 1;
    },
    finish() {
      if (counts.rows === 0) throw new OwnFileError('no-rows');
      if (lon.length() === 0 && ambiguous.size === 0) throw new OwnFileError('nothing-good', counts.rows);
      const [first] = valueColumns(when);
      const measure = first === undefined ? null : measureOf(headers, mapping, first);
      const read = { title, measure, lon: lon.taken(), lat: lat.taken(), values: values.taken(), texts };
      return { data: finishOwn(read), issues, ...counts, ambiguous: [...ambiguous.values()] };
    },
  };
}

/** The value's name: of a wide table what its heads have beside the year, of others the column's head. */
function measureOf(headers: readonly string[], { when, unit }: Mapping, column: number) {
  const header = headers[column] ?? '';
  const bare = when.kind === 'wide' ? header.replace(/(?:FY)?(?:19|20)\d\d年?/i, '') : header;
  const name = bare
    .replace(`(${unit})`, '')
    .replace(`（${unit}）`, '')
    .replaceAll(/^[\s_:-]+|[\s_:-]+$/g, '');
  return { name: name.slice(0, SHOWN), unit };
}
