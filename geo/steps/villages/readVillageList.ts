import type { Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import type { Status } from '#data/status.ts';
import { STATUSES } from '#data/status.ts';
import { identifySource } from '../identifySource.ts';
import type { County, Gazetteer } from '../places/gazetteer.ts';
import { readTable } from '../readTable.ts';

type Finder = Pick<Gazetteer, 'findUnit' | 'findCounty'>;

/** Where a row of the lists lies: its unit of today, and its county where the name is that of one. */
export type ListedArea = { unit: Adcode; county: County | undefined; countyName: string };
/** A village of the lists; `town` is empty where the list prints none. */
export type ListedVillage = ListedArea & {
  year: number;
  town: string;
  village: string;
  products: readonly string[];
};
/** A Taobao town of the lists, reported by the list or estimated by the rule of the time. */
export type TaobaoTown = ListedArea & { year: number; town: string; status: Status };

const AREA = ['year', 'province', 'prefecture', 'county', 'town'] as const;
type AreaCells = Record<(typeof AREA)[number], string>;

/** Finds the area of a row. Throws where no unit of today bears the name: the row could not be shown anywhere. */
export function areaOf(
  { province, prefecture, county }: Omit<AreaCells, 'year' | 'town'>,
  { findUnit, findCounty }: Finder,
): ListedArea {
  const unit = findUnit(prefecture, province)?.adcode;
  if (unit === undefined) throw new Error(`villages: no unit of the name ${province} ${prefecture}`);
  return { unit, county: findCounty(county, { unit }), countyName: county };
}

/** The status a cell names. Throws with the cell where it names none. */
export function statusOf(cell: string): Status {
  const status = STATUSES.find(one => one === cell);
  if (status === undefined) throw new Error(`villages: "${cell}" is not a status`);
  return status;
}

/** Reads the full lists in their order. Throws as `areaOf` does. */
export function readListedVillages(finder: Finder): ListedVillage[] {
  return readTable('villages/list.csv', [...AREA, 'village', 'products']).map(row =>
    Object.assign(areaOf(row, finder), {
      year: Number(row.year),
      town: row.town,
      village: row.village,
      products: row.products.split('、').filter(word => word !== ''),
    }),
  );
}

/** Reads the Taobao towns in their order. Throws as `areaOf` and `statusOf` do. */
export function readTaobaoTowns(finder: Finder): TaobaoTown[] {
  return readTable('villages/towns.csv', [...AREA, 'status']).map(row =>
    Object.assign(areaOf(row, finder), { year: Number(row.year), town: row.town, status: statusOf(row.status) }),
  );
}

/** The source of each listed year. */
export function readListSources(): Map<number, Source> {
  const columns = ['year', 'publisher', 'title', 'url', 'link', 'date'] as const;
  return new Map(readTable('villages/lists.csv', columns).map(row => [Number(row.year), identifySource(row)]));
}

/** The product words of the lists in English. */
export function readProducts(): Map<string, string> {
  return new Map(readTable('villages/products.csv', ['zh', 'en']).map(({ zh, en }) => [zh, en]));
}
