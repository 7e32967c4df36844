import { describe, expect, it } from 'vitest';
import type { CountiesFile } from '#data/topology.ts';
import { decodeArcs, joinArcs, outlineAt } from './outlines.ts';

/** Two squares of ten degrees side by side, quantised to whole degrees, with the border between them shared. */
const squares = {
  transform: { scale: [1, 1] as [number, number], translate: [100, 20] as [number, number] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
};
const geometries: CountiesFile['objects']['counties']['geometries'] = [
  { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
  { type: 'MultiPolygon', id: 'east', arcs: [[[2, ~0]]] },
];

describe('outlines of a topology', () => {
  it('decodes differences into degrees, and leaves plain coordinates as they are', () => {
    expect(decodeArcs(squares)[1]).toEqual([
      [110, 30],
      [100, 30],
      [100, 20],
      [110, 20],
    ]);
    expect(
      decodeArcs({
        arcs: [
          [
            [5, 6],
            [7, 8],
          ],
        ],
      })[0],
    ).toEqual([
      [5, 6],
      [7, 8],
    ]);
  });

  it('joins arcs to rings that close, backwards where told', () => {
    const arcs = decodeArcs(squares);
    for (const ring of [
      [0, 1],
      [2, ~0],
    ]) {
      const points = joinArcs(ring, arcs);
      expect(points[0]).toEqual(points.at(-1));
      expect(points).toHaveLength(5);
    }
  });

  it('finds where a position lies, and nothing outside', () => {
    expect(outlineAt(squares, geometries, [105, 25])?.id).toBe('west');
    expect(outlineAt(squares, geometries, [115, 25])?.id).toBe('east');
    expect(outlineAt(squares, geometries, [125, 25])).toBeUndefined();
  });
});
