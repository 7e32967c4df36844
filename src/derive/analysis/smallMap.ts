import type { Adcode, LonLat } from '#data/place.ts';
import type { BaseFile, PrefecturesFile } from '#data/topology.ts';
import { decodeArcs, joinArcs, ringsOf } from './outlines.ts';

/** What a small map shows, in degrees: all of China, with the islands of the South China Sea in their place. */
const EXTENT = { west: 73, east: 135.5, south: 2.8, north: 54 } as const;

type Point = readonly [x: number, y: number];

const mercatorY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);
const TOP = mercatorY(EXTENT.north);

/** Size of a small map in its own whole units, about one to a pixel. */
export const SMALL_MAP = {
  width: 300,
  height: Math.ceil(((TOP - mercatorY(EXTENT.south)) * 300) / (EXTENT.east - EXTENT.west)),
} as const;
const SCALE = SMALL_MAP.width / (EXTENT.east - EXTENT.west);

/** A position in units of a small map, in the projection of the large one (Web Mercator). */
function place([lng, lat]: LonLat): Point {
  return [Math.round((lng - EXTENT.west) * SCALE), Math.round((TOP - mercatorY(lat)) * SCALE)];
}

const isSame = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Whole units are all the detail there is room for, so points that fall together are one. */
function coarse(arc: readonly LonLat[]): readonly Point[] {
  const points = arc.map(place);
  return points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]));
}

/** Outlines of islands smaller than a unit stay as the smallest triangle: none is left out. */
function ringPath(points: readonly Point[]): string {
  const ring = points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]));
  const [x, y] = ring[0] ?? [0, 0];
  return ring.length < 4 ? `M${x} ${y}l1 0-1 1z` : `M${ring.map(point => point.join(' ')).join('L')}Z`;
}

/** SVG path data of every unit, each arc simplified once, so that neighbours go on sharing it. */
export function unitPaths(prefectures: PrefecturesFile): ReadonlyMap<Adcode, string> {
  const arcs = decodeArcs(prefectures).map(coarse);
  return new Map(
    prefectures.objects.units.geometries.map(geometry => [
      String(geometry.id),
      ringsOf(geometry)
        .flat()
        .map(ring => ringPath(joinArcs(ring, arcs)))
        .join(''),
    ]),
  );
}

/** SVG path data of the ten-dash line, which belongs to every picture of the whole. */
export function tenDashPath(base: BaseFile): string {
  const arcs = decodeArcs(base).map(coarse);
  return base.objects.lines.geometries
    .filter(({ properties }) => properties && 'kind' in properties && properties['kind'] === 'ten-dash')
    .flatMap(geometry => {
      if (geometry.type === 'LineString') return [geometry.arcs];
      return geometry.type === 'MultiLineString' ? geometry.arcs : [];
    })
    .map(
      line =>
        `M${joinArcs(line, arcs)
          .map(point => point.join(' '))
          .join('L')}`,
    )
    .join('');
}
