import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { geometriesOf } from './collectFeatures.ts';
import { findCrossings } from './findCrossings.ts';

/** Rings of a geometry as lists of arc numbers. */
const ringsOf = (area: Polygon | MultiPolygon): number[][] => (area.type === 'Polygon' ? area.arcs : area.arcs.flat());

/** Owners of every arc by direction: a border has one on either side, so none may have two on the same. */
function ownersBySide(topology: Topology, object: string): Map<number, string[]> {
  const owners = new Map<number, string[]>();
  for (const one of geometriesOf(topology, object) as (Polygon | MultiPolygon)[]) {
    for (const arc of ringsOf(one).flat()) owners.set(arc, [...(owners.get(arc) ?? []), String(one.id)]);
  }
  return owners;
}

/**
 * Findings where areas of an object overlap. Areas that share their arcs can do so in two ways only: an arc has two
 * owners on the same side, or two borders cross.
 */
export function zeroOverlaps(topology: Topology, object: string): string[] {
  const owners = ownersBySide(topology, object);
  const doubled = [...owners].filter(([, ids]) => ids.length > 1);
  const arcs = new Set([...owners.keys()].map(arc => (arc < 0 ? ~arc : arc)));
  return [
    ...doubled.map(([arc, ids]) => `arc ${arc} has ${ids.join(' and ')} on the same side`),
    ...findCrossings(topology, [...arcs]).map(
      ([lon, lat]) => `two borders cross at ${lon.toFixed(3)}, ${lat.toFixed(3)}`,
    ),
  ];
}
