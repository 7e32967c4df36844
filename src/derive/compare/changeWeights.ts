import { timeWeights } from '../timeWeights.ts';

/**
 * The weights by which the years' surfaces are summed to show how one time position differs from another: the
 * position's own less those of the other. The density being linear in the parcels, the sum is exactly the difference
 * of the two surfaces; for a position against itself every weight is zero.
 */
export function changeWeights(position: number, against: number): Float32Array {
  const other = timeWeights(against);
  return timeWeights(position).map((weight, channel) => weight - (other[channel] ?? 0));
}
