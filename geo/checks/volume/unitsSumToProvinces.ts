import type { Adcode } from '#data/place.ts';
import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';

type Input = { volumes: VolumesFile; provinces: ReadonlyMap<Adcode, readonly number[]> };

/** One complaint for each province and year whose units do not sum to it exactly (10,000 parcels). */
export function unitsSumToProvinces({ volumes, provinces }: Input): string[] {
  return [...provinces].flatMap(([province, totals]) =>
    YEARS.flatMap((year, column) => {
      const own = volumes.value.filter((_, row) => volumes.units[row]?.startsWith(province.slice(0, 2)));
      const sum = own.reduce((all, values) => all + (values[column] ?? 0), 0);
      return sum === totals[column]
        ? []
        : [`${province} ${year}: units sum to ${sum}, not ${totals[column] ?? 'a number'}`];
    }),
  );
}
