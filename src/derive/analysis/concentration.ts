/** A value with the range it may lie in; low and high equal the value where it is reported. */
export type Ranged = { readonly value: number; readonly low: number; readonly high: number };

/** A point of a Lorenz curve: part of the units, smallest first, and the part of all parcels that they send. */
export type LorenzPoint = readonly [units: number, parcels: number];

/** Typed, since these sort many times as fast. */
const ascending = (values: readonly number[]) => Float64Array.from(values).toSorted();
const total = (values: readonly number[] | Float64Array) => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/**
 * The Lorenz curve of non-negative values from 0,0 to 1,1: after the k smallest of n values x, at (k/n, Σ x₁…x_k / Σ x)
 * (Lorenz 1905, Publications of the American Statistical Association 9).
 */
export function lorenzCurve(values: readonly number[]): readonly LorenzPoint[] {
  const all = total(values);
  let sum = 0;
  const points = Array.from(ascending(values), (value, index): LorenzPoint => {
    sum += value;
    return [(index + 1) / values.length, all === 0 ? 0 : sum / all];
  });
  return [[0, 0], ...points];
}

/**
 * Gini coefficient of non-negative values, each counting alike: G = Σ (2i − n − 1)·xᵢ / (n·Σ x) over the values in rising
 * order, i from 1; equal to half the mean absolute difference over the mean (Damgaard and Weiner 2000, Ecology 81, without
 * their correction for small samples). 0: all alike; 1 − 1/n: one has everything. 0 where all are zero.
 */
export function gini(values: readonly number[]): number {
  const all = total(values);
  if (all === 0) return 0;
  const n = values.length;
  const weighted = ascending(values).reduce((sum, value, index) => sum + (2 * (index + 1) - n - 1) * value, 0);
  return weighted / (n * all);
}

/** Part of the sum that the `count` largest values have. */
export function topShare(values: readonly number[], count: number): number {
  const all = total(values);
  return all === 0 ? 0 : total(ascending(values).slice(-count)) / all;
}

/** Levels that are tried between the least and the greatest value, each so much per cent above the one before. */
const LEVELS = 120;

const clamp = ({ low, high }: Ranged, level: number) => Math.min(high, Math.max(low, level));

/** The least G: G falls when values move towards one level, so only the level is to be found. */
function leastGini(cells: readonly Ranged[]): number {
  const [bottom, top] = [Math.min(...cells.map(({ low }) => low)), Math.max(...cells.map(({ high }) => high))];
  if (!(bottom > 0)) return gini(cells.map(({ low }) => low));
  const levels = Array.from({ length: LEVELS + 1 }, (_, step) => bottom * (top / bottom) ** (step / LEVELS));
  return Math.min(...levels.map(level => gini(cells.map(cell => clamp(cell, level)))));
}

/** The greatest G: every value at one of its ends, the small ones at the low, the great ones at the high, wherever they part. */
function greatestGini(cells: readonly Ranged[]): number {
  const rising = cells.toSorted((a, b) => a.value - b.value);
  const parted = (from: number) => rising.map(({ low, high }, index) => (index >= from ? high : low));
  const ginis = rising.map((_, from) => gini(parted(from)));
  return Math.max(...ginis);
}

/**
 * About how low and how high G could be if every value lay anywhere in its own range, each by itself. Wider than the truth:
 * in fact the values also have to add up to published totals.
 */
export function giniRange(cells: readonly Ranged[]): { readonly low: number; readonly high: number } {
  return { low: leastGini(cells), high: greatestGini(cells) };
}
