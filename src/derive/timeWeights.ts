import { FIRST_YEAR, YEARS } from '#data/year.ts';

/** Channels of the time texture: 11 years and one spare, in three four-channel targets. */
export const CHANNELS = 12;

/**
 * The weights by which the years' surfaces are summed at a time position: two neighbours, linearly. Because the
 * density is linear in the parcels, the sum of surfaces is exactly the surface of the interpolated parcels.
 */
export function timeWeights(position: number): Float32Array {
  const weights = new Float32Array(CHANNELS);
  const index = Math.min(YEARS.length - 1, Math.max(0, position - FIRST_YEAR));
  const lower = Math.floor(index);
  weights[lower] = 1 - (index - lower);
  if (index > lower) weights[lower + 1] = index - lower;
  return weights;
}
