/** A point of a path: a year (or month) and a number. */
export type Knot = { x: number; y: number };

/**
 * Straight line between the knots around `x`; level before the first and after the last.
 * `knots` ascend by `x`. Throws where there is none.
 */
export function interpolateLinear(knots: readonly Knot[], x: number): number {
  const before = knots.findLast(knot => knot.x <= x);
  const after = knots.find(knot => knot.x >= x);
  const near = before ?? after;
  if (near === undefined) throw new Error('there is no knot to interpolate between');
  if (before === undefined || after === undefined || before.x === after.x) return near.y;
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}

/**
 * Shares of a parent (0 to 1) for each of `years`, from the shares known in some: their logarithms are
 * joined by straight lines, so a share that doubles in four years grows by the same factor in each.
 */
export function interpolateLogShares(known: readonly Knot[], years: readonly number[]): number[] {
  const logs = known.map(({ x, y }) => ({ x, y: Math.log(y) })).toSorted((a, b) => a.x - b.x);
  return years.map(year => Math.exp(interpolateLinear(logs, year)));
}
