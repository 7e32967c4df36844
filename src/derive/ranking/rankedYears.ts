import { YEARS } from '#data/year.ts';
import type { Reading } from '../reading.ts';
import { rankReadings } from './rankReadings.ts';

/** What bars of all years share: one scale, and one set of racers. */
export type RankedYears = {
  /** The largest value of any year, and of each year. */
  readonly largest: number;
  readonly largestOf: ReadonlyMap<number, number>;
  /** All that are among the first `places` in some year, in order of id, so that no year moves them in the page. */
  readonly racers: readonly string[];
};

/** Looks through the readings of every covered year. */
export function rankedYears(readingsIn: (year: number) => ReadonlyMap<string, Reading>, places: number): RankedYears {
  const largestOf = new Map<number, number>();
  const racers = new Set<string>();
  for (const year of YEARS) {
    const leading = rankReadings(readingsIn(year)).slice(0, places);
    largestOf.set(year, leading[0]?.value.value ?? 0);
    for (const { id } of leading) racers.add(id);
  }
  return { largest: Math.max(...largestOf.values()), largestOf, racers: [...racers].toSorted() };
}
