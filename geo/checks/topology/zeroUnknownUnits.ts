import type { Topology } from 'topojson-specification';
import { geometriesOf } from './collectFeatures.ts';

/** Findings for ids of an object that are not expected, missing from it, or there twice. */
export function zeroUnknownUnits({
  topology,
  object,
  expected,
}: {
  topology: Topology;
  object: string;
  expected: readonly string[];
}): string[] {
  const ids = geometriesOf(topology, object).map(({ id }) => String(id));
  const found = new Set(ids);
  const known = new Set(expected);
  return [
    ...ids.filter(id => !known.has(id)).map(id => `${object} ${id} is not on the list`),
    ...expected.filter(id => !found.has(id)).map(id => `${object} ${id} is missing`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${object} ${id} stands twice`),
  ];
}
