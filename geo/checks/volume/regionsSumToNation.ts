import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';

type Input = { regions: ReadonlyMap<string, readonly number[]>; national: VolumesFile['national'] };

/** One complaint for each year whose regions do not sum to the stated national total (10,000 parcels). */
export function regionsSumToNation({ regions, national }: Input): string[] {
  return YEARS.flatMap((year, column) => {
    const sum = [...regions.values()].reduce((all, values) => all + (values[column] ?? 0), 0);
    const total = national.value[column];
    return sum === total ? [] : [`${year}: regions sum to ${sum}, not ${total ?? 'a number'}`];
  });
}
