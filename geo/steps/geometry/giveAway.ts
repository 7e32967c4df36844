import type { Position } from 'geojson';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';

type Named = { id: string };
/** Single polygons with shared arcs; a polygon with id '' has no owner yet. */
export type PieceTopology = Topology<{ land: GeometryCollection<Named> }>;

const positive = (arc: number) => (arc < 0 ? ~arc : arc);

function lengthOf(arc: readonly Position[]): number {
  return arc.reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = x, fromY = y] = arc[index - 1] ?? [];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

/** Owners on either side of every arc. */
function ownersByArc(pieces: readonly Polygon<Named>[]): Map<number, string[]> {
  const owners = new Map<number, string[]>();
  for (const { arcs, properties } of pieces) {
    for (const arc of arcs.flat())
      owners.set(positive(arc), [...(owners.get(positive(arc)) ?? []), properties?.id ?? '']);
  }
  return owners;
}

function longestNeighbour(border: ReadonlyMap<string, number>): string {
  return [...border].toSorted(([a, long], [b, short]) => short - long || a.localeCompare(b))[0]?.[0] ?? '';
}

/**
 * Gives every piece without owner to the owner, other than `never`, with whom it shares the longest border; a piece
 * that borders no such owner keeps ''. Arcs and shapes stay as they are.
 */
export function giveAway(topology: PieceTopology, never: string): PieceTopology {
  const pieces = topology.objects.land.geometries as Polygon<Named>[];
  const owners = ownersByArc(pieces);
  const claim = (piece: Polygon<Named>): string => {
    const border = new Map<string, number>();
    for (const arc of piece.arcs.flat().map(positive)) {
      const other = owners.get(arc)?.find(id => id !== '' && id !== never);
      if (other !== undefined) border.set(other, (border.get(other) ?? 0) + lengthOf(topology.arcs[arc] ?? []));
    }
    return longestNeighbour(border);
  };
  const geometries = pieces.map((piece): Polygon<Named> => {
    return { type: 'Polygon', arcs: piece.arcs, properties: { id: piece.properties?.id || claim(piece) } };
  });
  return { ...topology, objects: { land: { type: 'GeometryCollection', geometries } } };
}
