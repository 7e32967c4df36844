import type { Adcode } from '#data/place.ts';
import { readTable, type TableRow } from '../readTable.ts';

/** A code or name that went out of use: `to` is today's county, absent where it was split with no single successor. */
export type Succession = { from: Adcode; name: string; until: number; to?: Adcode; unit: Adcode };

function toSuccession({
  from,
  name,
  until,
  to,
  unit,
}: TableRow<'from' | 'name' | 'until' | 'to' | 'unit'>): Succession {
  const succession = { from, name, until: Number(until), unit };
  return to === '' ? succession : { ...succession, to };
}

/** Reads geo/sources/places/crosswalk.csv: codes of 2013 to 2023 that today's list lacks or names otherwise. */
export function readCrosswalk(): Succession[] {
  return readTable('places/crosswalk.csv', ['from', 'name', 'until', 'to', 'unit']).map(toSuccession);
}
