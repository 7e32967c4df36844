import { area } from '@turf/turf';
import { expect, it } from 'vitest';
import { enlargeIslets, findIslands, type PartTopology } from './enlargeIslets.ts';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];
/** A large island, a tiny one, and a tiny piece cut out of the large one: it shares its whole border and is no island. */
const topology: PartTopology = {
  type: 'Topology',
  arcs: [square(110, 20, 1), square(112, 20, 0.001), square(110.5, 20.5, 0.001)],
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0], [-3]], properties: { adcode: '1', unit: '1' } },
        { type: 'Polygon', arcs: [[1]], properties: { adcode: '2', unit: '2' } },
        { type: 'Polygon', arcs: [[2]], properties: { adcode: '3', unit: '3' } },
      ],
    },
  },
};

it('takes for islands only parts that share no border', () => {
  expect(findIslands(topology)).toEqual([false, true, false]);
});

it('enlarges a tiny island about its place and nothing else', () => {
  const [large, tiny, piece] = enlargeIslets(topology, 0.01).features;
  expect(area(large?.geometry ?? { type: 'Polygon', coordinates: [] })).toBeCloseTo(
    area({ type: 'Polygon', coordinates: [square(110, 20, 1), square(110.5, 20.5, 0.001)] }),
    -3,
  );
  expect(tiny?.geometry.coordinates[0]?.[1]).toEqual([112.0005, expect.closeTo(20.0155, 6)]);
  expect(piece?.geometry.coordinates[0]).toHaveLength(5);
});
