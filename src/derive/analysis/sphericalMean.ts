import type { LonLat } from '#data/place.ts';

/** A position and what it weighs. */
export type Weighted = { readonly at: LonLat; readonly weight: number };

const RADIANS = Math.PI / 180;

/**
 * The weighted mean position on a sphere, in degrees: each position is a unit vector n from the earth's middle, and the
 * mean is the direction of Σ w·n (Gade 2010, "A Non-singular Horizontal Position Representation", Journal of Navigation
 * 63, horizontal mean position). No map projection is involved, so the result does not depend on one. Null where nothing
 * weighs anything, or where the vectors cancel out.
 */
export function sphericalMean(positions: Iterable<Weighted>): LonLat | null {
  let [x, y, z, all] = [0, 0, 0, 0];
  for (const { at, weight } of positions) {
    const [lambda, phi] = [at[0] * RADIANS, at[1] * RADIANS];
    x += weight * Math.cos(phi) * Math.cos(lambda);
    y += weight * Math.cos(phi) * Math.sin(lambda);
    z += weight * Math.sin(phi);
    all += weight;
  }
  if (!(Math.hypot(x, y, z) > all * 1e-12)) return null;
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
