import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#data/place.ts';
import { distanceKm, nearBelts } from './nearBelts.ts';

const point: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('distanceKm', () => {
  it.each<[LonLat, LonLat, number]>([
    // A quarter of the equator, a degree of a meridian, and one point.
    [[0, 0], [90, 0], (Math.PI / 2) * 6371.0088],
    [[120, 30], [120, 31], (Math.PI / 180) * 6371.0088],
    [[113.2, 22.6], [113.2, 22.6], 0],
  ])('from %j to %j', (a, b, km) => {
    expect(distanceKm(a, b)).toBeCloseTo(km, 6);
  });

  it('is the same both ways, and never longer than half the globe', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371.01);
      }),
    );
  });
});

const belt = (id: string, lon: number, tier: 1 | 2 | 3 = 2, category = 'socks') => ({
  id,
  category,
  tier,
  at: [lon, 30] as const as LonLat,
});

describe('nearBelts', () => {
  const here = belt('here', 120);
  const all = [belt('far', 130, 1), belt('near', 121), here, belt('lamp', 120, 1, 'lighting'), belt('mid', 122, 1)];

  it('lists others of the category only, nearest first', () => {
    expect(nearBelts(all, here, 5).nearest.map(each => each.belt.id)).toEqual(['near', 'mid', 'far']);
  });

  it('lists the highest tier first, near ones before far ones, and no more than asked for', () => {
    expect(nearBelts(all, here, 2).largest.map(each => each.belt.id)).toEqual(['mid', 'far']);
  });
});
