import { area } from '@turf/turf';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { geometriesOf } from './collectFeatures.ts';

/** Findings for holes in the union of all areas of an object, with their place and size: land that belongs to nobody. */
export function zeroGaps(topology: Topology, object: string): string[] {
  const union = merge(topology, geometriesOf(topology, object) as (Polygon | MultiPolygon)[]);
  const holes = union.coordinates.flatMap(([, ...inner]) => inner);
  return holes.map(hole => {
    const [lon = 0, lat = 0] = hole[0] ?? [];
    const size = area({ type: 'Polygon', coordinates: [hole] }) / 1e6;
    return `a gap of ${size.toFixed(2)} km2 at ${lon.toFixed(3)}, ${lat.toFixed(3)}`;
  });
}
