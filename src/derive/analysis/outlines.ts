import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LonLat } from '#data/place.ts';
import type { CountiesFile, PrefecturesFile } from '#data/topology.ts';

type Arcs = Pick<PrefecturesFile, 'arcs' | 'transform'>;
type OutlineGeometry = CountiesFile['objects']['counties']['geometries'][number];

/** Arcs in degrees, decoded from the topology's quantised differences (TopoJSON specification, 2.1.4). */
export function decodeArcs({ arcs, transform }: Arcs): readonly (readonly LonLat[])[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  return arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): LonLat => {
      // Without a transform the numbers are the coordinates themselves.
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * scaleX + moveX, y * scaleY + moveY];
    });
  });
}

/** The polygons of a geometry, each as rings of arc numbers; nothing for what is no area. */
export function ringsOf(geometry: OutlineGeometry): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** The points of a ring: its arcs one after the other, those with a negative number backwards (its complement). */
export function joinArcs<T>(ring: readonly number[], arcs: readonly (readonly T[])[]): T[] {
  return ring.flatMap((index, place) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    // Each arc begins where the one before it ended.
    return place === 0 ? arc : arc.slice(1);
  });
}

/** Which outline of a topology a position lies in; undefined at sea and abroad. */
export function outlineAt(
  topology: Arcs,
  geometries: readonly OutlineGeometry[],
  at: LonLat,
): OutlineGeometry | undefined {
  const arcs = decodeArcs(topology);
  return geometries.find(geometry =>
    ringsOf(geometry).some(polygon =>
      booleanPointInPolygon(at, { type: 'Polygon', coordinates: polygon.map(ring => joinArcs(ring, arcs)) }),
    ),
  );
}
