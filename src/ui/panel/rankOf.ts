import type { Adcode } from '#data/place.ts';
import type { ReadingOf } from '#derive/reading.ts';

export type Rank = { readonly rank: number; readonly of: number };

/**
 * Place of one unit among all units with a value, largest first; equal values share the better rank. Undefined
 * where the unit itself has no value.
 */
export function rankOf(readings: ReadingOf, id: Adcode): Rank | undefined {
  const own = readings.get(id);
  if (own?.kind !== 'value') return undefined;
  const values = [...readings.values()].flatMap(reading => (reading.kind === 'value' ? [reading.value] : []));
  return { rank: 1 + values.filter(value => value > own.value).length, of: values.length };
}
