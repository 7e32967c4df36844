import type { Bilingual } from '#data/bilingual.ts';
import type { Adcode, LonLat, Precision } from '#data/place.ts';
import { LISTED_YEARS, type ListedCounty, type ListedTown, type VillageListFile } from '#data/villageList.ts';

/** Zooms from which the listed villages are drawn at counties in place of their unit, and at towns. */
export const SPOT_ZOOM = 5.5;
export const TOWN_SPOT_ZOOM = 8;
export type SpotLevel = 'county' | 'town';

/** The Taobao villages of one place of the lists in one year, as drawn at a point. */
export type VillageSpot = {
  readonly id: string;
  readonly unit: Adcode;
  readonly county: Bilingual;
  readonly town?: Bilingual;
  /** The county's point stands for those of its towns whose own is not known. */
  readonly isRest: boolean;
  readonly at: LonLat;
  readonly precision: Precision;
  readonly value: number;
  readonly products: readonly Bilingual[];
};

/** Column of a year in the counts of the lists; -1 for a year of which only totals were published. */
export const listedColumn = (year: number) => LISTED_YEARS.findIndex(listed => listed === year);

/** Id of the circle and table row of a county, of one of its towns, and of its towns without a point. */
export const countySpotId = ({ id }: Pick<ListedCounty, 'id'>) => id;
export const townSpotId = ({ id }: Pick<ListedCounty, 'id'>, { name }: ListedTown) => `${id}/${name?.zh ?? ''}`;
const restSpotId = ({ id }: Pick<ListedCounty, 'id'>) => `${id}+`;

type Asked = { readonly column: number; readonly products: readonly Bilingual[] };

const productsOf = (rows: readonly number[] | undefined, { products }: Asked) =>
  (rows ?? []).flatMap(row => products[row] ?? []);

function countySpot(county: ListedCounty, asked: Asked): VillageSpot {
  const { unit, name, at, precision, counts } = county;
  return {
    id: countySpotId(county),
    unit,
    county: name,
    isRest: false,
    at,
    precision,
    value: counts[asked.column] ?? 0,
    products: productsOf(county.products, asked),
  };
}

function townSpots(county: ListedCounty, asked: Asked): VillageSpot[] {
  const { column } = asked;
  const placed = county.towns.flatMap((town): VillageSpot[] =>
    town.at && town.name
      ? [
          {
            id: townSpotId(county, town),
            unit: county.unit,
            county: county.name,
            town: town.name,
            isRest: false,
            at: town.at,
            precision: 'town',
            value: town.counts[column] ?? 0,
            products: productsOf(town.products, asked),
          },
        ]
      : [],
  );
  const value = (county.counts[column] ?? 0) - placed.reduce((sum, spot) => sum + spot.value, 0);
  const whole = countySpot(county, asked);
  return [...placed, { ...whole, id: restSpotId(county), isRest: placed.length > 0, value, products: [] }];
}

/**
 * What is drawn of a year at a level, largest first, so that smaller circles lie on top: one spot a county, or one a
 * town with a known point and one at the county for all its others. Nothing for a year without a full list.
 */
export function villageSpots(file: VillageListFile, year: number, level: SpotLevel): VillageSpot[] {
  const column = listedColumn(year);
  if (column < 0) return [];
  const asked = { column, products: file.products };
  const spots = file.counties.flatMap(county =>
    level === 'county' ? [countySpot(county, asked)] : townSpots(county, asked),
  );
  return spots.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
}

/** The spot of an id in a year, whichever level it is of. */
export function findVillageSpot(file: VillageListFile, year: number, id: string): VillageSpot | undefined {
  const levels: readonly SpotLevel[] = ['county', 'town'];
  return levels.flatMap(level => villageSpots(file, year, level)).find(spot => spot.id === id);
}
