import type { Belt } from '#data/belt.ts';
import { NATION, type Adcode, type Place } from '#data/place.ts';
import { readTownId, type PlaceId } from '#data/placeId.ts';

type Places = ReadonlyMap<Adcode, Place>;

/**
 * Whether a belt lies in a place of any level, as far as it is located: one known to its prefecture only is in none of
 * the counties, one known to its county only in none of the towns.
 */
export function isIn(belt: Belt, id: PlaceId, places: Places): boolean {
  if (id === NATION) return true;
  const town = readTownId(id);
  if (town) return belt.county === town.county && belt.precision === 'town' && belt.place.zh.endsWith(town.zh);
  return belt.unit === id || places.get(belt.unit)?.province === id || belt.county === id;
}
