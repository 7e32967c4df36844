import type { Geometry, Position } from 'geojson';

/** The outer ring of each polygon of an area; none for points and lines. */
export function outerRings(geometry: Geometry): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const all = geometry.type === 'MultiPolygon' ? geometry.coordinates : polygons;
  return all.flatMap(([outer]) => (outer ? [outer] : []));
}
