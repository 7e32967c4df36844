import type { Bilingual, Language } from '#data/bilingual.ts';
import type { PlaceId } from '#data/placeId.ts';
import type { Reading } from '#derive/reading.ts';
import { rankOf } from '../rankOf.ts';

/** A place in the list of those inside another. */
export type ListedPlace = {
  readonly id: PlaceId;
  readonly name: Bilingual;
  readonly reading: Reading;
  /** Belts of the map that lie in it. */
  readonly belts: number;
  readonly hasZone?: boolean;
};
export const ORDERS = ['value', 'name', 'belts'] as const;
export type Order = (typeof ORDERS)[number];

/** Places by value or belts, most first, or by name in the language's order; equals, and those without value, by name. */
export function sortPlaces<T extends ListedPlace>(
  places: readonly T[],
  order: Order,
  language: Language,
): readonly T[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en');
  const weigh = ({ reading, belts }: T): number => {
    if (order === 'name') return 0;
    return order === 'belts' ? belts : reading.kind === 'value' ? reading.value : -1;
  };
  return places.toSorted((a, b) => weigh(b) - weigh(a) || collator.compare(a.name[language], b.name[language]));
}

/** Rank by value of each place that has one. */
export function ranksOf(places: readonly ListedPlace[]): ReadonlyMap<PlaceId, number> {
  const readings = new Map(places.map(({ id, reading }) => [id, reading]));
  return new Map(
    places.flatMap(({ id }) => {
      const rank = rankOf(readings, id)?.rank;
      return rank === undefined ? [] : [[id, rank] as const];
    }),
  );
}
