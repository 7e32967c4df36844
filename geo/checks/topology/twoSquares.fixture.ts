import type { Topology } from 'topojson-specification';

type Square = { type: 'Polygon'; id: string; arcs: number[][] };

/** Two squares side by side, 110000 and 120000, one degree wide each, that share the border of arc 0. */
export function twoSquares(): Topology<{ units: { type: 'GeometryCollection'; geometries: Square[] } }> {
  return {
    type: 'Topology',
    arcs: [
      [
        [101, 30],
        [101, 31],
      ],
      [
        [101, 31],
        [100, 31],
        [100, 30],
        [101, 30],
      ],
      [
        [101, 30],
        [102, 30],
        [102, 31],
        [101, 31],
      ],
    ],
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: '110000', arcs: [[0, 1]] },
          { type: 'Polygon', id: '120000', arcs: [[-1, 2]] },
        ],
      },
    },
  };
}
