import type { Adcode } from '#data/place.ts';
import { YEARS } from '#data/year.ts';

type Input = {
  provinces: ReadonlyMap<Adcode, readonly number[]>;
  regions: ReadonlyMap<string, readonly number[]>;
  regionOf: ReadonlyMap<Adcode, string>;
};

/** One complaint for each region and year whose provinces do not sum to it exactly (10,000 parcels). */
export function provincesSumToRegions({ provinces, regions, regionOf }: Input): string[] {
  return [...regions].flatMap(([region, totals]) =>
    YEARS.flatMap((year, column) => {
      const own = [...provinces].filter(([province]) => regionOf.get(province) === region);
      const sum = own.reduce((all, [, values]) => all + (values[column] ?? 0), 0);
      return sum === totals[column]
        ? []
        : [`${region} ${year}: provinces sum to ${sum}, not ${totals[column] ?? 'a number'}`];
    }),
  );
}
