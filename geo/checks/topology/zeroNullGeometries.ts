import type { Topology } from 'topojson-specification';
import { geometriesOf } from './collectFeatures.ts';

/** Findings for geometries of an object that draw nothing: of type null, or without a single arc. */
export function zeroNullGeometries(topology: Topology, object: string): string[] {
  const empty = geometriesOf(topology, object).filter(
    one => one.type === null || ('arcs' in one && one.arcs.length === 0),
  );
  return empty.map(({ id }) => `${object} ${String(id)} has no shape`);
}
