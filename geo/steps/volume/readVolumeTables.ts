import type { Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { identifySource, type SourceColumns } from '../identifySource.ts';
import { readTable, type TableRow } from '../readTable.ts';

const SOURCE = ['publisher', 'title', 'url', 'date', 'link'] as const;

/** A number somebody states, in 10,000 parcels sent in the first `months` months of `year`. */
export type Claim = {
  adcode: Adcode;
  year: number;
  months: number;
  value: number;
  /** Stated as such, reckoned from a stated growth or share, or from a half-year table of growth. */
  basis: 'reported' | 'growth' | 'backcast';
  /** Why the number is not exact or not surely of this year; empty where neither. */
  doubt: string;
  /** Why the number is not used; empty where it is. */
  hold: string;
  /** Table of geo/sources and line in it (the header is line 1). */
  table: string;
  row: number;
  source: Source;
};

export const REGIONS = ['east', 'central', 'west'] as const;
export type Region = (typeof REGIONS)[number];
export type RegionClaim = {
  year: number;
  months: number;
  percent: Record<Region, number>;
  volumes: boolean;
  source: Source;
};
export type Rank = { year: number; months: number; rank: number; adcode: Adcode; source: Source };
export type Growth = { adcode: Adcode; year: number; percent: number; source: Source };
export type Inhabitants = { adcode: Adcode; place: string; region: Region; population: number };
export type CountyInhabitants = { adcode: Adcode; total: number; urban: number };

function source(row: SourceColumns): Source {
  return identifySource(row);
}

const CLAIM = ['adcode', 'year', 'months', 'value', 'basis', 'doubt', 'hold', ...SOURCE] as const;

function toClaim(row: TableRow<(typeof CLAIM)[number]>, table: string, index: number): Claim {
  return {
    adcode: row.adcode,
    year: Number(row.year),
    months: Number(row.months),
    value: Number(row.value),
    basis: row.basis === 'growth' || row.basis === 'backcast' ? row.basis : 'reported',
    doubt: row.doubt,
    hold: row.hold,
    table,
    row: index + 2,
    source: identifySource(row),
  };
}

/** Every claim about the nation (adcode 100000) and about a place below it. */
export function readClaims(): Claim[] {
  const nation = readTable('volume/national.csv', ['year', 'months', 'value', 'hold', ...SOURCE]);
  const places = readTable('volume/anchors.csv', CLAIM);
  return [
    ...nation.map((row, index) =>
      toClaim(Object.assign(row, { adcode: '100000', basis: '', doubt: '' }), 'volume/national.csv', index),
    ),
    ...places.map((row, index) => toClaim(row, 'volume/anchors.csv', index)),
  ];
}

/** Shares of East, Central and West in the nation, in per cent. */
export function readRegionClaims(): RegionClaim[] {
  const columns = ['year', 'months', ...REGIONS, 'basis', ...SOURCE] as const;
  return readTable('volume/regions.csv', columns).map(row => ({
    year: Number(row.year),
    months: Number(row.months),
    percent: { east: Number(row.east), central: Number(row.central), west: Number(row.west) },
    volumes: row.basis.startsWith('volumes'),
    source: source(row),
  }));
}

/** Places in a ranking of cities by parcels sent, best first within a year and period. */
export function readRanks(): Rank[] {
  return readTable('volume/ranks.csv', ['year', 'months', 'rank', 'adcode', ...SOURCE]).map(row => ({
    year: Number(row.year),
    months: Number(row.months),
    rank: Number(row.rank),
    adcode: row.adcode,
    source: source(row),
  }));
}

/** Growth against the year before, in per cent, where no volume is given. */
export function readGrowth(): Growth[] {
  return readTable('volume/growth.csv', ['adcode', 'year', 'percent', ...SOURCE]).map(row => ({
    adcode: row.adcode,
    year: Number(row.year),
    percent: Number(row.percent),
    source: source(row),
  }));
}

/** The 369 units with a volume, their region and their inhabitants of 2020. Throws on an unknown region. */
export function readInhabitants(): Inhabitants[] {
  return readTable('volume/population.csv', ['adcode', 'place', 'region', 'population']).map(row => {
    const region = REGIONS.find(name => name === row.region);
    if (region === undefined) throw new Error(`volume/population.csv: "${row.region}" is no region`);
    return { adcode: row.adcode, place: row.place, region, population: Number(row.population) };
  });
}

/** Inhabitants of counties in 2020, all and urban, under the codes of the census. */
export function readCountyInhabitants(): CountyInhabitants[] {
  const columns = ['adcode', 'total', 'urban'] as const;
  return readTable('volume/countyPopulation.csv', columns).map(row => ({
    adcode: row.adcode,
    total: Number(row.total),
    urban: Number(row.urban),
  }));
}

/** Numbers by unit: Taobao villages of 2016 in two provinces, or the place in the list of revenues. */
export function readNumbers(table: 'villages' | 'revenueRanks'): Map<Adcode, number> {
  const column = table === 'villages' ? 'villages' : 'rank';
  const rows = readTable(`volume/${table}.csv`, ['adcode', column]);
  return new Map(rows.map(row => [row.adcode, Number(row[column])]));
}

/** The sources of the tables that rest on one source as a whole, by table. */
export function readTableSources(): Map<string, Source> {
  return new Map(readTable('volume/tables.csv', ['table', ...SOURCE]).map(row => [row.table, source(row)]));
}
