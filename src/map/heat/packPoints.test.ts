import { describe, expect, it } from 'vitest';
import { peakDensity } from '#derive/heatScale.ts';
import { halfFloat } from './halfFloat.ts';
import { DENSITY_UNIT, packPoints } from './packPoints.ts';

const YEARS = 11;
const POINTS = {
  count: 3,
  lon: Float32Array.of(0, 90, 120),
  lat: Float32Array.of(0, 0, 30),
  parcels: Float32Array.from({ length: 3 * YEARS }, (_, index) =>
    index < YEARS || index >= 2 * YEARS ? index + 1e6 : 0,
  ),
};

describe('packPoints', () => {
  it('leaves out points that never weigh anything', () => {
    const { count, positions, peaks } = packPoints(POINTS);
    expect(count).toBe(2);
    expect([...positions.subarray(0, 2)]).toEqual([0.5, 0.5]);
    expect(positions[2]).toBeCloseTo(300 / 360, 6);
    expect(peaks).toHaveLength(24);
  });

  it('puts each year into its channel and leaves the spare one empty', () => {
    const { peaks } = packPoints(POINTS);
    const expected = [0, 5, 10].map(year => halfFloat(peakDensity(year + 1e6) / DENSITY_UNIT));
    expect([peaks[0], peaks[5], peaks[10], peaks[11]]).toEqual([...expected, 0]);
    expect(peaks[12]).toBe(halfFloat(peakDensity(22 + 1e6) / DENSITY_UNIT));
  });

  it('keeps the largest county below the half floats end', () => {
    expect(peakDensity(2e10) / DENSITY_UNIT).toBeLessThan(65_504);
  });

  it('takes an empty set', () => {
    const none = new Float32Array(0);
    expect(packPoints({ count: 0, lon: none, lat: none, parcels: none }).count).toBe(0);
  });
});
