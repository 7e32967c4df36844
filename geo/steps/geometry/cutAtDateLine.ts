import { bboxClip } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

type Area = Polygon | MultiPolygon;

/** West, south, east, north, in degrees. */
const WORLD = [-180, -90, 180, 90] as const;

/** The ring without jumps: longitudes go on past 180 or -180 where it crosses the date line. */
function unroll(ring: readonly Position[]): Position[] {
  let turns = 0;
  return ring.map(([lon = 0, lat = 0], index) => {
    const before = ring[index - 1]?.[0] ?? lon;
    turns += Math.round((before - lon) / 360);
    return [lon + 360 * turns, lat];
  });
}

function crosses(ring: readonly Position[]): boolean {
  return ring.some(([lon = 0], index) => index > 0 && Math.abs(lon - (ring[index - 1]?.[0] ?? lon)) > 180);
}

/**
 * A land whose outline crosses the date line, in degrees, cut there: what lies beyond 180 east is left out. world-atlas
 * joins such outlines, so that an edge leaps from 180 to -180 and a flat map would read it as a line round the world.
 * Land that does not cross comes back as it is.
 */
export function cutAtDateLine(land: Feature<Area>): Feature<Area> {
  const polygons = land.geometry.type === 'Polygon' ? [land.geometry.coordinates] : land.geometry.coordinates;
  if (!polygons.some(rings => rings.some(crosses))) return land;
  const unrolled: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons.map(rings => rings.map(unroll)) };
  return bboxClip(unrolled, [...WORLD]) as Feature<Area>;
}
