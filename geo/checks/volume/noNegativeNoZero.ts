import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';

/** One complaint for each cell that is not a whole number above 0: a place with a value sends something. */
export function noNegativeNoZero({ units, value }: Pick<VolumesFile, 'units' | 'value'>): string[] {
  return units.flatMap((adcode, row) =>
    YEARS.flatMap((year, column) => {
      const cell = value[row]?.[column];
      return cell !== undefined && Number.isInteger(cell) && cell > 0
        ? []
        : [`${adcode} ${year}: ${cell ?? 'no value'}`];
    }),
  );
}
