import type { BeltEvent } from '#data/event.ts';
import type { Figure } from '#data/figure.ts';

type Subject = Pick<Figure, 'belt' | 'place'> | Pick<BeltEvent, 'belt' | 'place'>;

/** Names every figure or event that is about no belt and no place, about both, or about one that does not exist. */
export function everySubjectIsKnown({
  subjects,
  belts,
  places,
}: {
  subjects: readonly Subject[];
  belts: ReadonlySet<string>;
  places: ReadonlySet<string>;
}): string[] {
  return subjects.flatMap(({ belt, place }, index) => {
    if ((belt === undefined) === (place === undefined)) return [`item ${index}: must be about one belt or one place`];
    if (belt !== undefined && !belts.has(belt)) return [`item ${index}: there is no belt "${belt}"`];
    return place !== undefined && !places.has(place) ? [`item ${index}: there is no place "${place}"`] : [];
  });
}
