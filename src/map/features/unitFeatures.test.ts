import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { adcodeOf, borderFeatures, featureId, placeFeatures, unitFeatures, type UnitTopology } from './unitFeatures.ts';

/** Three squares in a row: two of one province, then one of another. */
const ROW: UnitTopology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
  objects: {
    units: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '330100', arcs: [[0, -2]] },
        { type: 'Polygon', id: '330200', arcs: [[2, 3, 4, -2]] },
        { type: 'Polygon', id: '310000', arcs: [[5, -4]] },
      ],
    },
  },
};

describe('borderFeatures', () => {
  const kinds = new Map(
    borderFeatures(ROW).features.map(({ properties, geometry }) => [properties.kind, geometry.coordinates]),
  );

  it.each([
    ['unit', 1],
    ['province', 2],
  ] as const)('finds the one %s border', (kind, lng) => {
    // In either direction: a border has none.
    const lines = kinds.get(kind) ?? [];
    expect(lines).toHaveLength(1);
    expect(lines[0]?.map(point => point[0])).toEqual([lng, lng]);
    expect(lines[0]?.map(point => point[1]).toSorted()).toEqual([0, 1]);
  });

  it('draws the outline without any inner border', () => {
    const points = (kinds.get('outline') ?? []).flat();
    expect(points).toContainEqual([0, 0]);
    expect(points).toContainEqual([3, 1]);
    expect(kinds.get('outline')?.flat(1).length).toBeGreaterThan(7);
  });
});

describe('unitFeatures', () => {
  it('numbers units by their code, and back', () => {
    const ids = unitFeatures(ROW).features.map(({ id }) => id);
    expect(ids).toEqual([330_100, 330_200, 310_000]);
    expect(adcodeOf(featureId('011000'))).toBe('011000');
  });
});

describe('placeFeatures', () => {
  it('names a unit that is a province too at both levels', () => {
    expect(placeFeatures(TINY_CHINA, 'province').features.map(({ id }) => id)).toEqual([810_000]);
  });

  it('ranks names by parcels, units without any last', () => {
    const ranks = placeFeatures(TINY_CHINA, 'prefecture').features.map(({ id, properties }) => [id, properties.rank]);
    expect(ranks).toEqual([
      [330_700, 0],
      [442_000, 1],
      [810_000, 2],
    ]);
  });
});
