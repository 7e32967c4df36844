import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#data/place.ts';
import { areaFault, areaKm2, areaRing, insideOf } from './areaShape.ts';

const inChina = fc.tuple(fc.double({ min: 80, max: 130, noNaN: true }), fc.double({ min: 10, max: 50, noNaN: true }));
const RAD = Math.PI / 180;

function haversineKm([lng1, lat1]: LonLat, [lng2, lat2]: LonLat): number {
  const half =
    Math.sin(((lat2 - lat1) * RAD) / 2) ** 2 +
    Math.cos(lat1 * RAD) * Math.cos(lat2 * RAD) * Math.sin(((lng2 - lng1) * RAD) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * RAD) / 2));

/** Even-odd rule by counting crossings with the meridian to the north, edges straight in Web Mercator. */
function isInsideByCrossings(corners: readonly LonLat[], [lng, lat]: LonLat): boolean {
  let crossings = 0;
  corners.forEach(([lng1, lat1], index) => {
    const [lng2, lat2] = corners[(index + 1) % corners.length] ?? [0, 0];
    if (lng1 > lng === lng2 > lng) return;
    const at = y(lat1) + ((lng - lng1) / (lng2 - lng1)) * (y(lat2) - y(lat1));
    if (at > y(lat)) crossings += 1;
  });
  return crossings % 2 === 1;
}

describe('a circle', () => {
  it('holds what the haversine formula puts within its radius', () => {
    fc.assert(
      fc.property(inChina, inChina, fc.integer({ min: 10, max: 500 }), (at, other, km) => {
        const far = haversineKm(at, other);
        fc.pre(Math.abs(far - km) > 1e-6);
        expect(insideOf({ kind: 'circle', at, km })(other)).toBe(far < km);
      }),
    );
  });

  it('is drawn where it ends on the ground', () => {
    const ring = areaRing({ kind: 'circle', at: [120, 45], km: 300 });
    for (const corner of ring) expect(haversineKm([120, 45], corner)).toBeCloseTo(300, 3);
    expect(ring[0]).toEqual(ring.at(-1));
  });

  it('has about the area of a circle', () => {
    expect(areaKm2({ kind: 'circle', at: [110, 30], km: 100 }) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 1);
  });
});

describe('a polygon', () => {
  const arrow: readonly LonLat[] = [
    [100, 20],
    [120, 20],
    [110, 30],
    [120, 45],
    [100, 45],
  ];

  it('holds what crossings of its edges, straight on the map, say', () => {
    fc.assert(
      fc.property(inChina, position => {
        fc.pre(arrow.every(([lng]) => Math.abs(lng - position[0]) > 1e-9));
        expect(insideOf({ kind: 'polygon', corners: arrow })(position)).toBe(isInsideByCrossings(arrow, position));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'fine',
      [
        [110, 20],
        [120, 20],
        [120, 30],
      ],
      null,
    ],
    [
      'crossing',
      [
        [110, 20],
        [120, 30],
        [120, 20],
        [110, 30],
      ],
      'crossing',
    ],
    [
      'tiny',
      [
        [110, 20],
        [110.01, 20],
        [110.01, 20.01],
      ],
      'tiny',
    ],
    [
      'on one line',
      [
        [110, 20],
        [111, 20],
        [112, 20],
      ],
      'tiny',
    ],
    [
      'abroad',
      [
        [140, 30],
        [150, 30],
        [150, 40],
      ],
      'outside',
    ],
    [
      'south of all',
      [
        [100, -10],
        [120, -10],
        [110, 0],
      ],
      'outside',
    ],
    [
      'over the date line',
      [
        [170, 30],
        [-170, 30],
        [-170, 40],
      ],
      'date-line',
    ],
    [
      'wider than half the world',
      [
        [-60, 20],
        [125, 20],
        [100, 50],
      ],
      'date-line',
    ],
  ] as const)('that is %s', (_, corners, fault) => {
    expect(areaFault({ kind: 'polygon', corners: corners.map(([lng, lat]): LonLat => [lng, lat]) })).toBe(fault);
  });
});

it.each([
  [[116, 40], null],
  [[2, 48], 'outside'],
  [[178, 60], 'date-line'],
  [[138.5, 35], null],
] as const)('a circle of 500 km around %j', ([lng, lat], fault) => {
  expect(areaFault({ kind: 'circle', at: [lng, lat], km: 500 })).toBe(fault);
});
