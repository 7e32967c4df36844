import { expect, it } from 'vitest';
import { giveAway, type PieceTopology } from './giveAway.ts';

/** A crack between China on the left (arc 0) and two neighbours on the right: India's border (arc 1) is the longer one. */
const pieces: PieceTopology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 3],
    ],
    [
      [1, 3],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 0],
    ],
    [
      [0, 3],
      [1, 3],
    ],
    [
      [1, 0],
      [0, 0],
    ],
  ],
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 3, 1, 2, 4]], properties: { id: '' } },
        { type: 'Polygon', arcs: [[-1]], properties: { id: '156' } },
        { type: 'Polygon', arcs: [[-2]], properties: { id: '356' } },
        { type: 'Polygon', arcs: [[-3]], properties: { id: '524' } },
      ],
    },
  },
};
const owners = (topology: PieceTopology) =>
  topology.objects.land.geometries.map(({ properties }) => properties && 'id' in properties && properties.id);

it('gives a crack to the neighbour with the longest border, never to the one named', () => {
  expect(owners(giveAway(pieces, '156'))).toEqual(['356', '156', '356', '524']);
});

it('gives it to whoever borders most where nobody is barred', () => {
  expect(owners(giveAway(pieces, 'none'))[0]).toBe('156');
});
