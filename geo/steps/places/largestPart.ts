import { area } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

/** The part of an outline with the greatest area: the mainland of a county with islands. Throws on an outline without parts. */
export function largestPart(geometry: Polygon | MultiPolygon): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map(coordinates => ({ part: { type: 'Polygon' as const, coordinates } }));
  const sized = parts.map(({ part }) => ({ part, size: area(part) }));
  const best = sized.toSorted((a, b) => b.size - a.size)[0];
  if (!best) throw new Error('an outline without parts has no largest one');
  return best.part;
}
