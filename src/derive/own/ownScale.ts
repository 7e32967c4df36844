import type { OwnData } from '#data/own.ts';
import { HEAT_MAX, HEAT_MIN, heatPosition } from '../heatScale.ts';

/** Radius of the greatest circle in CSS pixels, while there are few. */
const RADIUS = 24;
/** Smallest radius: a value of nothing is still a point. */
export const SMALLEST = 1.4;
/** From so many points on circles get smaller, by the fourth root: a million have a seventh of the radius. */
const MANY = 500;

/**
 * Radius of the circle of the greatest value, in CSS pixels; the same in every year and at every zoom, so that the
 * legend is always right. Points without values are all alike, and small.
 */
export function largestRadius({ count, measure }: Pick<OwnData, 'count' | 'measure'>): number {
  const shrunk = (measure ? RADIUS : RADIUS / 4) / Math.max(1, count / MANY) ** 0.25;
  return Math.max(SMALLEST * 1.5, shrunk);
}

/** Radius of a circle in CSS pixels: its area is in proportion to the value, down to the smallest that can be seen. */
export function ownRadius(value: number, data: Pick<OwnData, 'count' | 'measure' | 'peak'>): number {
  return Math.max(
    SMALLEST,
    largestRadius(data) * Math.sqrt(Math.max(0, value) / Math.max(data.peak, Number.MIN_VALUE)),
  );
}

const powerOfTen = (value: number) => 10 ** Math.floor(Math.log10(value));

/** The value as a round number not above it: 1, 2 or 5 times a power of ten. */
export function roundDown(value: number): number {
  if (!(value > 0)) return 0;
  const power = powerOfTen(value);
  return power * ([5, 2, 1].find(step => step * power <= value * (1 + 1e-9)) ?? 1);
}

/** Three values whose circles the legend shows: a round one near the peak, and about a quarter and a twentieth of it. */
export function legendValues(peak: number): readonly number[] {
  return [...new Set([1, 0.25, 0.04].map(part => roundDown(peak * part)))].filter(value => value > 0);
}

/**
 * What own values are multiplied by, so that their greatest density has the last colour. Then the renderer's own ramp, which
 * is logarithmic over a little more than three powers of ten, serves for any unit.
 */
export function heatFactor({ densest }: { readonly densest: number }): number {
  return densest > 0 ? HEAT_MAX / densest : 0;
}

/** Densities in own values per km² that the legend names, with their place on the ramp: powers of ten. */
export function heatTicks(cells: {
  readonly densest: number;
}): readonly { readonly value: number; readonly part: number }[] {
  const factor = heatFactor(cells);
  if (factor === 0) return [];
  const first = Math.ceil(Math.log10(HEAT_MIN / factor) - 1e-9);
  const last = Math.floor(Math.log10(HEAT_MAX / factor) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const value = Number(`1e${first + step}`);
    return { value, part: heatPosition(value * factor) };
  });
}
