import { describe, expect, it } from 'vitest';
import type { BaseFile, PrefecturesFile } from '#data/topology.ts';
import { HEIGHT, islandsPaths, WIDTH } from './islandsPaths.ts';

const PREFECTURES: PrefecturesFile = {
  type: 'Topology',
  arcs: [
    [
      [112, 16],
      [113, 16],
      [113, 17],
      [112, 16],
    ],
    [
      [80, 40],
      [81, 40],
      [81, 41],
      [80, 40],
    ],
  ],
  objects: {
    units: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: '460300', arcs: [[[0]]] },
        { type: 'Polygon', id: '650000', arcs: [[1]] },
      ],
    },
  },
};
const line = (kind: string, arc: number) => ({ type: 'LineString' as const, properties: { kind }, arcs: [arc] });
const BASE: BaseFile = {
  type: 'Topology',
  arcs: [
    [
      [119, 18],
      [119, 19],
    ],
    [
      [110, 10],
      [111, 10],
    ],
  ],
  objects: {
    neighbours: { type: 'GeometryCollection', geometries: [] },
    lakes: { type: 'GeometryCollection', geometries: [] },
    lines: { type: 'GeometryCollection', geometries: [line('ten-dash', 0), line('sar', 1)] },
  },
};

describe('islandsPaths', () => {
  const paths = islandsPaths(PREFECTURES, BASE);

  it('draws the islands and leaves out what is far away', () => {
    expect(paths.land.match(/M/g)).toHaveLength(1);
    expect(paths.outline.match(/M/g)).toHaveLength(1);
  });

  it('draws the ten-dash line and no other line', () => {
    expect(paths.lines.match(/M/g)).toHaveLength(1);
  });

  it('stays inside its frame', () => {
    const numbers = [...paths.lines.matchAll(/([\d.]+) ([\d.]+)/g)];
    expect(numbers).toHaveLength(2);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeLessThan(WIDTH);
      expect(Number(y)).toBeLessThan(HEIGHT);
    }
  });

  it('has the islands before the base file has come', () => {
    const early = islandsPaths(PREFECTURES, null);
    expect(early.land).toBe(paths.land);
    expect(early.lines).toBe('');
  });
});
