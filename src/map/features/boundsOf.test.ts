import type { Feature, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { boundsOf } from './boundsOf.ts';

const square = (west: number, south: number, size: number): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});

it('holds all large parts and leaves out far islands', () => {
  const bounds = { west: 110, east: 114, south: 20, north: 23 };
  expect(boundsOf([square(110, 20, 2), square(113, 22, 1), square(117, 10, 0.1)])).toEqual(bounds);
});

it('holds a place of islands only, and is undefined for nothing', () => {
  expect(boundsOf([square(117, 10, 0.1)])).toEqual({ west: 117, east: 117.1, south: 10, north: 10.1 });
  expect(boundsOf([])).toBeUndefined();
});
