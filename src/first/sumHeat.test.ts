import { describe, expect, it } from 'vitest';
import { HEAT_MAX, HEAT_MIN, KERNEL_RADIUS_KM, KERNEL_SIGMA_KM, peakDensity } from '#derive/heatScale.ts';
import { EQUATOR_KM, mercatorX, mercatorY } from '#map/mercator.ts';
import { greyOf, sumHeat } from './sumHeat.ts';

const gaussian = (km: number) => Math.exp(-(km ** 2) / (2 * KERNEL_SIGMA_KM ** 2));

/** The legend's formula: the truncated Gaussian of a point, in parcels per km², `km` away on the ground. */
const densityAt = (parcels: number, km: number) => peakDensity(parcels) * (gaussian(km) - gaussian(KERNEL_RADIUS_KM));

/** A grid of 3 cells around a point, the middle one centred `east` cells off it. */
function around(lat: number, cells: number, east: number) {
  const [x, y] = [mercatorX(104), mercatorY(lat)];
  return { west: x + (east - 1.5) / cells, north: y - 1.5 / cells, width: 3, height: 3, cells };
}

const point = (lat: number, parcels: number) => ({
  count: 1,
  lon: Float32Array.of(104),
  lat: Float32Array.of(lat),
  parcels: Float32Array.of(0, parcels),
});

describe('sumHeat', () => {
  it.each([18, 30, 53])('falls off with the ground distance at latitude %d', lat => {
    const cells = 60_000;
    const kmACell = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / cells;
    for (const km of [0, 20, 45, 70]) {
      const density = sumHeat(point(lat, 1e8), 1, around(lat, cells, km / kmACell))[4] ?? 0;
      expect(density / densityAt(1e8, km)).toBeCloseTo(1, 2);
    }
  });

  it('is nothing beyond the kernel and in a year without parcels', () => {
    expect(sumHeat(point(30, 1e8), 1, around(30, 4000, 20))[4]).toBe(0);
    expect(sumHeat(point(30, 1e8), 0, around(30, 4000, 0))[4]).toBe(0);
  });

  it('adds points up', () => {
    const one = point(30, 1e8);
    const parcels = Float32Array.of(0, 1e8, 0, 3e8);
    const two = { count: 2, lon: Float32Array.of(104, 104), lat: Float32Array.of(30, 30), parcels };
    const grid = around(30, 4000, 0);
    expect((sumHeat(two, 1, grid)[4] ?? 0) / (sumHeat(one, 1, grid)[4] ?? 1)).toBeCloseTo(4, 9);
  });
});

describe('greyOf', () => {
  it('runs from where the palest colour has faded out to the end of the ramp', () => {
    expect(greyOf(0)).toBe(0);
    expect(greyOf(HEAT_MIN)).toBeCloseTo(0.2, 9);
    expect(greyOf(Math.sqrt(HEAT_MIN * HEAT_MAX))).toBeCloseTo(0.6, 9);
    expect(greyOf(HEAT_MAX)).toBe(1);
    expect(greyOf(HEAT_MAX * 10)).toBe(1);
  });
});
