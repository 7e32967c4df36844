import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import type { Selection } from '#state/selection.ts';
import { unitReadings } from '../unitReadings.ts';
import type { ReadingOf } from '../reading.ts';

/** Of how many units a sum is, and how many of them are reported. */
export type Parts = { readonly of: number; readonly reported: number };

type Wanted = { readonly selection: Selection; readonly villages: VillagesFile | null };

/** What a province's sum of a covered year is made of; undefined for places that are no sums. */
export function sumParts(
  dataset: Dataset,
  { selection, villages }: Wanted,
): (id: Adcode, column: number) => Parts | undefined {
  const years = new Map<number, ReadingOf>();
  const readingsOf = (column: number) => {
    const year = YEARS[column] ?? 0;
    const readings = years.get(column) ?? unitReadings(dataset, { ...selection, year, villages });
    years.set(column, readings);
    return readings;
  };
  return (id, column) => {
    if (dataset.places.get(id)?.level !== 'province') return undefined;
    const units = [...dataset.places.values()].filter(({ province }) => province === id);
    const reported = units.filter(({ adcode }) => {
      const reading = readingsOf(column).get(adcode);
      return reading?.kind === 'value' && reading.status === 'reported';
    });
    return { of: units.length, reported: reported.length };
  };
}
