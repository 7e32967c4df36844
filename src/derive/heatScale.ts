/**
 * The heat surface shows parcels per square kilometre and year: each point's parcels are spread by a Gaussian
 * kernel with this standard deviation on the ground. About half the distance between neighbouring county seats
 * in the dense east, so that single seats merge but cities stay apart.
 */
export const KERNEL_SIGMA_KM = 30;

/**
 * The kernel is cut where it has fallen below a thousandth of its peak: r = σ·√(2·ln 1000). Cut at a hundredth, the
 * greatest cities ended in the middle of the logarithmic ramp, with an edge to be seen over the sea.
 */
export const KERNEL_RADIUS_KM = KERNEL_SIGMA_KM * Math.sqrt(2 * Math.log(1000));

/**
 * Density at the centre of one point's kernel, in parcels/km², for a weight in parcels: w / (2πσ²), the peak of a
 * two-dimensional Gaussian of total w. The cut tail (0.1 %) is not put back.
 */
export function peakDensity(parcels: number): number {
  return parcels / (2 * Math.PI * KERNEL_SIGMA_KM ** 2);
}

/** Ends of the colour ramp in parcels/km² and year; the ramp is logarithmic between them and clear below. */
export const HEAT_MIN = 1e3;
export const HEAT_MAX = 3e6;

/** Part of the ramp's length below its lower end over which the palest colour fades in from nothing. */
export const HEAT_FADE = 0.25;

/** Densities the legend names. */
export const HEAT_TICKS: readonly number[] = [1e3, 1e4, 1e5, 1e6];

/** Place of a density on the ramp, 0 (at or below HEAT_MIN) to 1 (at or above HEAT_MAX). */
export function heatPosition(density: number): number {
  if (density <= HEAT_MIN) return 0;
  return Math.min(1, Math.log(density / HEAT_MIN) / Math.log(HEAT_MAX / HEAT_MIN));
}
