import { centerMean, midpoint } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#data/place.ts';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { heatPoints } from '../heatPoints.ts';
import { centrePath, joinCentres, moveBetween, windOf } from './centrePath.ts';
import { sphericalMean } from './sphericalMean.ts';

const inChina = fc.tuple(fc.double({ min: 75, max: 134, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }));
const weighted = fc.record({ at: inChina, weight: fc.double({ min: 0.1, max: 100, noNaN: true }) });

/** Squared length of the straight line through the earth between two positions, on a sphere of radius 1. */
function chord2([lng1, lat1]: LonLat, [lng2, lat2]: LonLat): number {
  const rad = Math.PI / 180;
  const cosine =
    Math.sin(lat1 * rad) * Math.sin(lat2 * rad) +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.cos((lng1 - lng2) * rad);
  return 2 - 2 * cosine;
}

/** Distance by the haversine formula on turf's sphere, in kilometres. */
function haversineKm([lng1, lat1]: LonLat, [lng2, lat2]: LonLat): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lng2 - lng1) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

describe('sphericalMean', () => {
  it('is the middle of the great circle between two equal weights, as turf finds it', () => {
    fc.assert(
      fc.property(inChina, inChina, (a, b) => {
        const [lng, lat] = sphericalMean([
          { at: a, weight: 3 },
          { at: b, weight: 3 },
        ]) ?? [0, 0];
        const [x, y] = midpoint(a, b).geometry.coordinates;
        expect(lng).toBeCloseTo(x ?? Number.NaN, 6);
        expect(lat).toBeCloseTo(y ?? Number.NaN, 6);
      }),
    );
  });

  it('has the least weighted sum of squared chords: any step away makes it larger', () => {
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 2, maxLength: 12 }), positions => {
        const mean = sphericalMean(positions) ?? [0, 0];
        const cost = (at: LonLat) => positions.reduce((sum, each) => sum + each.weight * chord2(each.at, at), 0);
        for (const [east, north] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ] as const)
          expect(cost([mean[0] + east * 0.05, mean[1] + north * 0.05])).toBeGreaterThan(cost(mean));
      }),
    );
  });

  it("agrees with turf's flat mean where the ground is nearly flat", () => {
    const corners: readonly { at: LonLat; weight: number }[] = [
      { at: [116, 30], weight: 1 },
      { at: [116.4, 30.1], weight: 5 },
      { at: [116.2, 29.8], weight: 2 },
    ];
    const features = corners.map(({ at, weight }) => ({
      type: 'Feature' as const,
      properties: { weight },
      geometry: { type: 'Point' as const, coordinates: [...at] },
    }));
    const [x = 0, y = 0] = centerMean({ type: 'FeatureCollection', features }, { weight: 'weight' }).geometry
      .coordinates;
    const [lng, lat] = sphericalMean(corners) ?? [0, 0];
    expect(lng).toBeCloseTo(x, 2);
    expect(lat).toBeCloseTo(y, 2);
  });

  it('is nothing without weight, and where positions cancel out', () => {
    expect(sphericalMean([{ at: [120, 30], weight: 0 }])).toBeNull();
    expect(sphericalMean([])).toBeNull();
    expect(
      sphericalMean([
        { at: [0, 0], weight: 1 },
        { at: [180, 0], weight: 1 },
      ]),
    ).toBeNull();
  });
});

describe('the path of the centre', () => {
  it('tells distances as the haversine formula has them', () => {
    fc.assert(
      fc.property(inChina, inChina, (a, b) => {
        expect(moveBetween(a, b).km).toBeCloseTo(haversineKm(a, b), 6);
      }),
    );
  });

  it.each([
    [[0, 1], 0, 'n'],
    [[1, 0], 90, 'e'],
    [[0, -1], 180, 's'],
    [[-1, 0], 270, 'w'],
  ] as const)('names the wind towards %j from the equator', ([lng, lat], degrees, wind) => {
    const { bearing } = moveBetween([0, 0], [lng, lat]);
    expect(bearing).toBeCloseTo(degrees, 6);
    expect(windOf(bearing)).toBe(wind);
  });

  it('names winds between and comes round to north', () => {
    expect([44, 67, 68, 337, 338, 359.9].map(windOf)).toEqual(['ne', 'ne', 'e', 'nw', 'n', 'n']);
  });

  it('leaves years without a centre out and counts the next move from the last known', () => {
    const steps = joinCentres([
      { year: 2014, at: [116, 30] },
      { year: 2015, at: null },
      { year: 2016, at: [116, 31] },
    ]);
    expect(steps.map(({ year }) => year)).toEqual([2014, 2016]);
    expect(steps[0]?.move).toBeNull();
    expect(steps[1]?.move?.km).toBeCloseTo(111.195, 2);
  });

  it('stays where it is while shares stay as they are', () => {
    const steps = centrePath(heatPoints(TINY_CHINA, true));
    expect(steps).toHaveLength(11);
    for (const { move } of steps.slice(1)) expect(move?.km).toBeLessThan(0.01);
  });
});
