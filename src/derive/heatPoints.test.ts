import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { heatPoints } from './heatPoints.ts';

const parcelsIn = (points: ReturnType<typeof heatPoints>, point: number, column: number) =>
  points.parcels[point * 11 + column] ?? Number.NaN;

describe('heatPoints', () => {
  const all = heatPoints(TINY_CHINA, true);

  it('places every parcel of a unit at its points, in every year', () => {
    for (let column = 0; column < 11; column += 1) {
      const jinhua = [0, 1, 2].map(point => parcelsIn(all, point, column)).reduce((sum, part) => sum + part, 0);
      expect(jinhua).toBeCloseTo((200 + 20 * column) * 10_000, 0);
      expect(parcelsIn(all, 3, column)).toBeCloseTo((100 + 10 * column) * 10_000, 0);
    }
  });

  it('keeps a county with a figure of its own and shares the rest in proportion', () => {
    expect(parcelsIn(all, 0, 0)).toBeCloseTo(1_200_000, 0);
    expect(parcelsIn(all, 1, 0)).toBeCloseTo(400_000, 0);
    expect(parcelsIn(all, 2, 0)).toBeCloseTo(400_000, 0);
  });

  it('weighs only reported cells when estimates are off', () => {
    const reported = heatPoints(TINY_CHINA, false);
    expect(parcelsIn(reported, 0, 6)).toBeGreaterThan(0);
    expect(parcelsIn(reported, 0, 5)).toBe(0);
    expect(parcelsIn(reported, 3, 6)).toBe(0);
  });

  it('gives positions in degrees', () => {
    expect(all.lon[0]).toBeCloseTo(120.07, 4);
    expect(all.lat[3]).toBeCloseTo(22.52, 4);
  });
});
