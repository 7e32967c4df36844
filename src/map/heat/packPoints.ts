import type { HeatPoints } from '#derive/heatPoints.ts';
import { peakDensity } from '#derive/heatScale.ts';
import { CHANNELS } from '#derive/timeWeights.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import { halfFloat } from './halfFloat.ts';

/**
 * Parcels per km² and year that one unit of the 16-bit sums stands for. The densest delta (2e6/km²) becomes about
 * 1,000, far from the half float's end (65,504), and the palest colour (1e3/km²) about 0.5, where half floats
 * still keep three digits: neither the delta saturates nor Tibet underflows.
 */
export const DENSITY_UNIT = 2000;

/** What the card holds of every point; built once per data set. */
export type PackedPoints = {
  readonly count: number;
  /** Web Mercator x, y by point. */
  readonly positions: Float32Array;
  /** Half floats, 12 channels a point: the kernel's peak in each year, in `DENSITY_UNIT`. */
  readonly peaks: Uint16Array;
};

/**
 * Points as instance attributes. Half floats and not normalised integers: their error is relative, so a county
 * with a ten-thousandth of Yiwu's parcels is as exact as Yiwu. Points without a parcel in any year are left out.
 */
export function packPoints({ count, lon, lat, parcels }: HeatPoints): PackedPoints {
  const years = count === 0 ? 0 : parcels.length / count;
  const weightOf = (point: number, year: number) => parcels[point * years + year] ?? 0;
  const kept = Array.from({ length: count }, (_, point) => point).filter(point =>
    Array.from({ length: years }, (_, year) => weightOf(point, year)).some(weight => weight > 0),
  );
  const positions = new Float32Array(kept.length * 2);
  const peaks = new Uint16Array(kept.length * CHANNELS);
  kept.forEach((point, row) => {
    positions.set([mercatorX(lon[point] ?? 0), mercatorY(lat[point] ?? 0)], row * 2);
    for (let year = 0; year < years; year += 1) {
      peaks[row * CHANNELS + year] = halfFloat(peakDensity(weightOf(point, year)) / DENSITY_UNIT);
    }
  });
  return { count: kept.length, positions, peaks };
}
