import { check, HintError } from '@placemarkio/check-geojson';
import { bbox, booleanClockwise } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** What the linter says of a text: the shapes, positions, rings, boxes and member names of RFC 7946, and JSON itself. */
function shapeFaults(text: string): string[] {
  try {
    check(text);
    return [];
  } catch (error) {
    if (!(error instanceof HintError)) throw error;
    return error.issues.map(({ message, from }) => `${message} at ${text.slice(from, from + 60)}`);
  }
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** RFC 7946, 3.1.6: outer rings run counterclockwise and holes clockwise. The linter leaves that out. */
function windingFaults({ id, geometry }: Feature): string[] {
  return polygonsOf(geometry).flatMap(rings =>
    rings.flatMap((ring, at) => (booleanClockwise(ring) === at > 0 ? [] : [`${id}: ring ${at} turns the wrong way`])),
  );
}

/** RFC 7946, 4 and 7: WGS84 without a member that names another system, and longitude before latitude on the globe. */
function systemFaults(file: FeatureCollection): string[] {
  const [west, south, east, north] = bbox(file, { recompute: true });
  const isOnGlobe = Math.max(-west, east) <= 180 && Math.max(-south, north) <= 90;
  return [...('crs' in file ? ['names a coordinate system'] : []), ...(isOnGlobe ? [] : ['lies off the globe'])];
}

/** Everything a GeoJSON text breaks of RFC 7946; empty where it keeps it. */
export function lintGeojson(text: string): string[] {
  const faults = shapeFaults(text);
  if (faults.length > 0) return faults;
  const file = JSON.parse(text) as FeatureCollection;
  return [...systemFaults(file), ...file.features.flatMap(windingFaults)];
}
