import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode } from '#data/place.ts';

/** A place to compare; `belts` were chosen and stand for it. */
export type Compared = { readonly id: Adcode; readonly chosen: readonly string[] };

/**
 * The places that the chosen ids stand for, in their order and each once: a place for itself, a belt for the unit it
 * lies in. Ids that name nothing are left out.
 */
export function comparedPlaces({ places, belts }: Dataset, ids: readonly string[]): readonly Compared[] {
  const found = new Map<Adcode, string[]>();
  for (const id of ids) {
    const place = belts.find(belt => belt.id === id)?.unit ?? id;
    if (place === NATION || places.has(place)) found.set(place, [...(found.get(place) ?? []), id]);
  }
  return [...found].map(([id, chosen]) => ({ id, chosen }));
}
