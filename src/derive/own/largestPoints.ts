import { OWN_GAP, type OwnData } from '#data/own.ts';
import { YEARS, yearIndex } from '#data/year.ts';

/** A point's row and its value in the year asked for. */
export type RankedPoint = { readonly row: number; readonly value: number };

/** The points with the largest values of a year, largest first; points without a value in it are no part of it. */
export function largestPoints({ values, count }: Pick<OwnData, 'values' | 'count'>, year: number, most: number) {
  const best: RankedPoint[] = [];
  const column = yearIndex(year);
  for (let row = 0; row < count; row += 1) {
    const value = values[row * YEARS.length + column] ?? OWN_GAP;
    if (value === OWN_GAP || (best.length === most && value <= (best.at(-1)?.value ?? 0))) continue;
    const place = best.findIndex(one => value > one.value);
    best.splice(place < 0 ? best.length : place, 0, { row, value });
    if (best.length > most) best.pop();
  }
  return best;
}
