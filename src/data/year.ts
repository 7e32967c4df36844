/** The years the map covers, first to last; figures outside them stay in panels and never move the map. */
export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2024;

/** Every covered year in order: the columns of each yearly table. */
export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

/** Column of a covered year in a yearly table, or -1 where the year is not covered. */
export function yearIndex(year: number): number {
  return YEARS.indexOf(year);
}
