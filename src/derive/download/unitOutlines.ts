import type { PrefecturesFile } from '#data/topology.ts';
import type { Geometry, Position } from './DownloadTable.ts';

/** Digits kept of a degree, as in the open data: about ten metres, finer than the generalised outlines are. */
const DIGITS = 4;
const round = (degrees: number) => Number(degrees.toFixed(DIGITS));

/** Lines of a quantised topology in degrees: each position is a step from the one before it. */
function decodeArcs({ arcs, transform }: PrefecturesFile): readonly Position[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [x0, y0] = transform?.translate ?? [0, 0];
  return arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [round(x * scaleX + x0), round(y * scaleY + y0)];
    });
  });
}

/** One ring out of its lines; a line with the complement of its number (~n) runs backwards. */
function joinRing(lines: readonly Position[][], ring: readonly number[]): Position[] {
  const positions = ring.flatMap(index => (index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? [])));
  return positions.filter(([x, y], at) => at === 0 || x !== positions[at - 1]?.[0] || y !== positions[at - 1]?.[1]);
}

/** Twice the signed area of a closed ring (shoelace formula): positive where it runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

const isArea = (ring: readonly Position[]) => ring.length >= 4 && signedArea(ring) !== 0;
const turn = (ring: Position[], counterclockwise: boolean) =>
  signedArea(ring) > 0 === counterclockwise ? ring : ring.toReversed();

/** Outlines of all units by code as RFC 7946 wants them: outer rings counterclockwise, holes clockwise. */
export function unitOutlines(file: PrefecturesFile): ReadonlyMap<string, Geometry> {
  const lines = decodeArcs(file);
  return new Map(
    file.objects.units.geometries.map(geometry => {
      const polygons =
        geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
      const coordinates = polygons.flatMap(rings => {
        const [outer = [], ...holes] = rings.map(ring => joinRing(lines, ring));
        return isArea(outer) ? [[turn(outer, true), ...holes.filter(isArea).map(hole => turn(hole, false))]] : [];
      });
      return [String(geometry.id), { type: 'MultiPolygon', coordinates }];
    }),
  );
}
