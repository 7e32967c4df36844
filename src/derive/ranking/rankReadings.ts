import type { Reading, Value } from '../reading.ts';

/** A rank among those with a value, largest first; equal values share the better one. */
export type Ranked = {
  readonly id: string;
  readonly value: Value;
  readonly rank: number;
  /** Whether another has the same value. */
  readonly tied: boolean;
  /** Best and worst rank that the ranges of all values allow. */
  readonly possible: readonly [best: number, worst: number];
};

/** How many of the ascending numbers are greater than a bound. */
function countAbove(ascending: Float64Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}

const ascending = (numbers: readonly number[]) => Float64Array.from(numbers).toSorted();

/**
 * Ranks of all that have a value, best first, equal ones in order of id. Surely ahead of one are those whose range
 * begins above the end of its own; possibly ahead those whose range ends above its beginning, itself not counted.
 */
export function rankReadings(readings: ReadonlyMap<string, Reading>): readonly Ranked[] {
  const known = [...readings].flatMap(([id, value]) => (value.kind === 'value' ? [{ id, value }] : []));
  const values = ascending(known.map(({ value }) => value.value));
  const lows = ascending(known.map(({ value }) => value.low));
  const highs = ascending(known.map(({ value }) => value.high));
  return known
    .map(({ id, value }) => {
      const rank = 1 + countAbove(values, value.value);
      const next = values[values.length - rank - 1];
      const self = value.high > value.low ? 1 : 0;
      const possible = [1 + countAbove(lows, value.high), 1 + countAbove(highs, value.low) - self] as const;
      return { id, value, rank, tied: next === value.value, possible };
    })
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
