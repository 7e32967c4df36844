import { area as areaOf } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { circle } from '@turf/circle';
import { distance } from '@turf/distance';
import { kinks } from '@turf/kinks';
import type { LonLat } from '#data/place.ts';
import type { Area } from '#state/area.ts';

/** Why an area cannot be added up. */
export type AreaFault = 'date-line' | 'outside' | 'crossing' | 'tiny';

/** China with its seas in degrees: no parcel is placed beyond. */
const REACH = { west: 73, east: 136, south: 3, north: 54 } as const;
/** Parcels are placed at about one point a county: on less than this the answer would be chance. */
const LEAST_KM2 = 10;
/** Corners a circle is drawn with. */
const CIRCLE_STEPS = 96;

const mercator = ([lng, lat]: LonLat): LonLat => [lng, Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];

const closed = (corners: readonly LonLat[]): LonLat[] => [...corners, corners[0] ?? [0, 0]];

/** The outline of an area in degrees, closed. A circle is one on the ground, so on the map it widens to the north. */
export function areaRing(area: Area): readonly LonLat[] {
  if (area.kind === 'polygon') return closed(area.corners);
  const [ring = []] = circle(area.at, area.km, { steps: CIRCLE_STEPS }).geometry.coordinates;
  return ring.map(([lng = 0, lat = 0]): LonLat => [lng, lat]);
}

/** Square kilometres on a sphere of 6,378.137 km, as turf has it. */
export function areaKm2(area: Area): number {
  return areaOf({ type: 'Polygon', coordinates: [[...areaRing(area)]] }) / 1e6;
}

function isBeyond(positions: readonly LonLat[]): boolean {
  const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
  const isAside = Math.max(...lngs) < REACH.west || Math.min(...lngs) > REACH.east;
  return isAside || Math.max(...lats) < REACH.south || Math.min(...lats) > REACH.north;
}

function polygonFault(corners: readonly LonLat[]): AreaFault | null {
  const lngs = corners.map(([lng]) => lng);
  // Wider than half the world: the shorter way round would be across the date line, which the map does not show.
  if (Math.max(...lngs) - Math.min(...lngs) > 180) return 'date-line';
  if (isBeyond(corners)) return 'outside';
  const ring = closed(corners);
  if (kinks({ type: 'Polygon', coordinates: [ring] }).features.length > 0) return 'crossing';
  return areaKm2({ kind: 'polygon', corners }) < LEAST_KM2 ? 'tiny' : null;
}

/** What is wrong with an area, or null where it can be added up. A circle is never tiny and never crosses itself. */
export function areaFault(area: Area): AreaFault | null {
  if (area.kind === 'polygon') return polygonFault(area.corners);
  const ring = areaRing(area);
  if (ring.some(([lng]) => Math.abs(lng) > 180)) return 'date-line';
  return isBeyond(ring) ? 'outside' : null;
}

/**
 * Tells of any position whether it lies inside. A circle: the great-circle distance is no more than its radius. A polygon:
 * its edges are straight on the map (Web Mercator), as they are drawn.
 */
export function insideOf(area: Area): (at: LonLat) => boolean {
  if (area.kind === 'circle') return at => distance(area.at, at) <= area.km;
  const polygon = { type: 'Polygon' as const, coordinates: [closed(area.corners).map(mercator)] };
  return at => booleanPointInPolygon(mercator(at), polygon);
}
