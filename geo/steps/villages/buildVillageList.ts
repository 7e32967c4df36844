import { group, rollup } from 'd3-array';
import type { Adcode, LonLat } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { LISTED_YEARS, type ListedCounty, type ListedTown, type VillageListFile } from '#data/villageList.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { labelUnits } from '../places/labelUnits.ts';
import { joinTowns } from './joinTowns.ts';
import { nameListed } from './nameListed.ts';
import { readPublished } from './readPublished.ts';
import {
  readListedVillages,
  readListSources,
  readProducts,
  readTaobaoTowns,
  type ListedArea,
  type ListedVillage,
  type TaobaoTown,
} from './readVillageList.ts';

export type BuiltVillageList = { file: VillageListFile; sources: Source[] };

type Context = {
  readonly gazetteer: Gazetteer;
  readonly labels: ReadonlyMap<Adcode, LonLat>;
  /** Row of each product word in the table of products. */
  readonly productRow: ReadonlyMap<string, number>;
  /** Taobao towns by `idOf` and town. */
  readonly taobaoTowns: ReadonlyMap<string, readonly TaobaoTown[]>;
};

const toDigits = (degrees: number) => Math.round(degrees * 1e3) / 1e3;
const rounded = ([lon, lat]: LonLat): LonLat => [toDigits(lon), toDigits(lat)];

/** The county's code, or unit and name of a zone that has none. */
const idOf = ({ unit, county, countyName }: ListedArea) => county?.adcode ?? `${unit}/${countyName}`;

function countByYear(villages: readonly ListedVillage[]): [number, number, number] {
  const [first, second, third] = LISTED_YEARS.map(year => villages.filter(village => village.year === year).length);
  return [first ?? 0, second ?? 0, third ?? 0];
}

/** Products of the villages, those of most villages first. */
function productsOf(villages: readonly ListedVillage[], { productRow }: Context): { products?: number[] } {
  const words = villages.flatMap(({ products }) => products);
  const counts = rollup(
    words,
    same => same.length,
    word => productRow.get(word) ?? 0,
  );
  const rows = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([row]) => row);
  return rows.length === 0 ? {} : { products: rows };
}

function taobaoTownOf(towns: readonly TaobaoTown[]): { taobaoTown?: string } {
  const letters = LISTED_YEARS.map(year => towns.find(town => town.year === year)?.status.charAt(0) ?? '-').join('');
  return letters === '---' ? {} : { taobaoTown: letters };
}

function toTown(zh: string, villages: readonly ListedVillage[], context: Context): ListedTown {
  const [first] = villages;
  const county = first?.county;
  const point = county && zh !== '' ? context.gazetteer.findTown(zh, county.adcode) : undefined;
  const names = new Set(villages.map(({ town }) => town));
  return {
    ...(zh !== '' && { name: nameListed(zh) }),
    ...(point && { at: rounded(point.at) }),
    counts: countByYear(villages),
    ...productsOf(villages, context),
    ...taobaoTownOf([...names].flatMap(name => context.taobaoTowns.get(`${first ? idOf(first) : ''} ${name}`) ?? [])),
  };
}

const total = ({ counts }: Pick<ListedTown, 'counts'>) => counts.reduce((sum, count) => sum + count, 0);
const bySize = (a: ListedTown, b: ListedTown) => b.counts[2] - a.counts[2] || total(b) - total(a);

function toCounty(id: string, villages: readonly ListedVillage[], context: Context): ListedCounty {
  const [first] = villages;
  if (first === undefined) throw new Error(`villages: ${id} has none`);
  const { unit, county, countyName } = first;
  const at = county?.at ?? context.labels.get(unit);
  if (at === undefined) throw new Error(`villages: no point for ${id}`);
  return {
    id,
    unit,
    name: county ? { zh: county.zh, en: county.short.en } : nameListed(countyName),
    at: rounded(at),
    precision: county ? 'county' : 'prefecture',
    counts: countByYear(villages),
    ...productsOf(villages, context),
    towns: joinTowns(villages)
      .map(({ town, rows }) => toTown(town, rows, context))
      .toSorted(bySize),
  };
}

/** villageList.json from the lists in geo/sources/villages. Throws where a row names no unit of today. */
export function buildVillageList(gazetteer: Gazetteer): BuiltVillageList {
  const products = readProducts();
  const listSources = readListSources();
  const published = readPublished(gazetteer);
  const context: Context = {
    gazetteer,
    labels: labelUnits(gazetteer),
    productRow: new Map([...products.keys()].map((word, row) => [word, row])),
    taobaoTowns: group(readTaobaoTowns(gazetteer), town => `${idOf(town)} ${town.town}`),
  };
  const [first = '', second = '', third = ''] = LISTED_YEARS.map(year => listSources.get(year)?.id ?? '');
  const sources = [...listSources.values(), ...published.map(({ source }) => source)];
  return {
    file: {
      sources: [first, second, third],
      products: [...products].map(([zh, en]) => ({ zh, en })),
      counties: [...group(readListedVillages(gazetteer), idOf)]
        .map(([id, villages]) => toCounty(id, villages, context))
        .toSorted((a, b) => a.unit.localeCompare(b.unit) || b.counts[2] - a.counts[2] || (a.id < b.id ? -1 : 1)),
      published: published.map(({ count }) => count),
    },
    sources: [...new Map(sources.map(source => [source.id, source])).values()],
  };
}
