import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { collectFeatures } from './collectFeatures.ts';

/** A place that the standard map shows in a certain unit; `islet` where the land is smaller than the map's grid. */
export type SensitivePlace = { name: string; at: [lon: number, lat: number]; unit: string; islet: boolean };

/** How far an islet's drawn land may lie from its true place, in kilometres. */
const REACH = 6;

/** Findings for places that lie outside the unit in which they belong; an islet may lie within 6 km of it. */
export function sensitivePlacesLieInside(
  topology: Topology,
  object: string,
  places: readonly SensitivePlace[],
): string[] {
  const areas = new Map(collectFeatures(topology, object).map(area => [String(area.id), area]));
  const outside = places.filter(({ at, unit, islet }) => {
    const area = areas.get(unit);
    if (!area) return true;
    return islet ? pointToPolygonDistance(at, area, { units: 'kilometers' }) > REACH : !booleanPointInPolygon(at, area);
  });
  return outside.map(({ name, unit }) => `${name} does not lie in ${object} ${unit}`);
}
