/** A part of a total before raking; `give` says how readily it moves (0: fixed). */
export type Part = { value: number; give: number; low?: number; high?: number };

/** Halvings: the interval of two million ends below the precision of the numbers. */
const STEPS = 60;
/** Far enough that even the least movable part reaches any bound. */
const FARTHEST = 1e6;

function moved({ value, give, low = 0, high = Number.POSITIVE_INFINITY }: Part, push: number): number {
  return give === 0 ? value : Math.min(high, Math.max(low, value * Math.exp(push * give)));
}

function sumAt(parts: readonly Part[], push: number): number {
  return parts.reduce((sum, part) => sum + moved(part, push), 0);
}

/** The push at which the parts sum to the total, by halving the interval: the sum never falls as the push grows. */
function findPush(parts: readonly Part[], total: number): number {
  let low = -FARTHEST;
  let high = FARTHEST;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (sumAt(parts, middle) < total) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Scales parts so that they sum to `total`: each becomes value x exp(push x give), kept within its bounds,
 * with one push for all. With every `give` equal this is one step of iterative proportional fitting (Deming
 * and Stephan 1940); margins that nest (units in provinces in regions) need one step a level. With `give` the
 * squared relative error of a part, the better known one moves less.
 * Throws where the fixed parts or the bounds leave the total out of reach by more than one in a million.
 */
export function rakeToTotals(parts: readonly Part[], total: number): number[] {
  const push = findPush(parts, total);
  const values = parts.map(part => moved(part, push));
  const reached = values.reduce((sum, value) => sum + value, 0);
  if (Math.abs(reached - total) > total * 1e-6) {
    throw new Error(`the parts reach ${reached.toFixed(1)}, not the total ${total.toFixed(1)}`);
  }
  return values;
}
