import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import type { LonLat } from '#data/place.ts';

const GRID = 16;

type Vector = { x: number; y: number };

/** Degrees on a local plane: longitude shrunk by the cosine of the latitude, so that distances compare in all directions. */
function projectAround(latitude: number): (at: Position) => Vector {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return ([lon = 0, lat = 0]) => ({ x: lon * shrink, y: lat });
}

/** Squared distance of a point from the segment a-b: the foot of the perpendicular, kept between the ends. */
function squaredDistance(point: Vector, a: Vector, b: Vector): number {
  const run = { x: b.x - a.x, y: b.y - a.y };
  const length = run.x ** 2 + run.y ** 2;
  const along = length === 0 ? 0 : ((point.x - a.x) * run.x + (point.y - a.y) * run.y) / length;
  const share = Math.min(1, Math.max(0, along));
  return (point.x - a.x - share * run.x) ** 2 + (point.y - a.y - share * run.y) ** 2;
}

function depthBelow(rings: readonly (readonly Vector[])[], point: Vector): number {
  let depth = Infinity;
  for (const ring of rings) {
    for (const [index, end] of ring.entries()) {
      const start = ring[index - 1];
      if (start) depth = Math.min(depth, squaredDistance(point, start, end));
    }
  }
  return depth;
}

/**
 * The point of a 16 x 16 grid over the polygon's box that lies inside it and farthest from its border, in degrees
 * rounded to four digits; undefined where the polygon is too thin to hold a grid point.
 */
export function findDeepestPoint(polygon: Polygon): LonLat | undefined {
  const [west, south, east, north] = bbox(polygon);
  const project = projectAround((south + north) / 2);
  const rings = polygon.coordinates.map(ring => ring.map(project));
  const steps = Array.from({ length: GRID }, (_, index) => (index + 0.5) / GRID);
  const grid = steps.flatMap(x => steps.map((y): LonLat => [west + x * (east - west), south + y * (north - south)]));
  const inside = grid
    .filter(at => booleanPointInPolygon(at, polygon))
    .map(at => ({ at, depth: depthBelow(rings, project(at)) }));
  const best = inside.toSorted((a, b) => b.depth - a.depth)[0];
  return best && [Math.round(best.at[0] * 1e4) / 1e4, Math.round(best.at[1] * 1e4) / 1e4];
}
