import type { BBox, Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Row } from './OpenTable.ts';

/** Every position of a geometry, in order. */
function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  if (geometry.type === 'Point') return [geometry.coordinates];
  const depth = { MultiPoint: 0, LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[geometry.type];
  return geometry.coordinates.flat(depth) as Position[];
}

/** West, south, east, north of positions. Throws where there is none. */
export function boxOf(positions: readonly Position[]): BBox {
  if (positions.length === 0) throw new Error('there is no position to put a box around');
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of positions) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** One feature of a row: its properties without the empty ones' absence, `null` for a gap, and a box where it is no point. */
export function toFeature(id: string, geometry: Geometry, properties: Row): Feature {
  const filled = Object.fromEntries(Object.entries(properties).map(([name, cell]) => [name, cell ?? null]));
  const box = geometry.type === 'Point' ? {} : { bbox: boxOf(positionsOf(geometry)) };
  return { type: 'Feature', id, ...box, geometry, properties: filled };
}

/**
 * A GeoJSON text (RFC 7946) with one feature a line, so that a change of one shows as one line. `about` are members
 * beside the features: title, version, licence.
 */
export function writeCollection(features: readonly Feature[], about: Readonly<Record<string, string>>): string {
  const bbox = boxOf(features.flatMap(({ geometry }) => positionsOf(geometry)));
  const head = JSON.stringify({ type: 'FeatureCollection', ...about, bbox } satisfies Omit<
    FeatureCollection,
    'features'
  >);
  return `${head.slice(0, -1)},"features":[\n${features.map(feature => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
