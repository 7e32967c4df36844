import { describe, expect, it } from 'vitest';
import { mercatorArcs } from './drawLand.ts';
import type { UnitTopology } from './features/unitFeatures.ts';
import { mercatorX, mercatorY } from './mercator.ts';

const POINTS = [
  [100, 30],
  [101, 32],
  [99, 31],
];
const EXPECTED = POINTS.map(([lng = 0, lat = 0]) => [mercatorX(lng), mercatorY(lat)]);

describe('mercatorArcs', () => {
  it('adds up quantised differences', () => {
    const arcs = [
      [
        [0, 0],
        [2, 8],
        [-4, -4],
      ],
    ];
    const transform: UnitTopology['transform'] = { scale: [0.5, 0.25], translate: [100, 30] };
    expect(mercatorArcs({ arcs, transform })).toEqual([EXPECTED]);
  });

  it('takes plain coordinates as they are', () => {
    expect(mercatorArcs({ arcs: [POINTS] })).toEqual([EXPECTED]);
  });
});
