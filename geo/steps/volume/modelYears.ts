import { LAST_YEAR, YEARS } from '#data/year.ts';

/**
 * The years the model reckons: the covered ones and one more, so that figures of the year after the last
 * one bend the paths before it. The additional year is never published.
 */
export const MODEL_YEARS: readonly number[] = [...YEARS, LAST_YEAR + 1];

/** One number a model year. */
export type Path = readonly number[];

/** Column of a year in a path, or -1. */
export function modelIndex(year: number): number {
  return MODEL_YEARS.indexOf(year);
}

/** The number of a path in a column. Throws where the path is too short, which is a fault of the program. */
export function at(path: Path, column: number): number {
  const value = path[column];
  if (value === undefined) throw new Error(`a path has no column ${column}`);
  return value;
}
