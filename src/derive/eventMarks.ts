import type { Belt } from '#data/belt.ts';
import type { Bilingual } from '#data/bilingual.ts';
import type { BeltEvent } from '#data/event.ts';
import type { Adcode, LonLat, Place } from '#data/place.ts';
import type { Subject } from '#state/selection.ts';

/** A belt or place at which something happened in the shown year. */
export type EventMark = {
  readonly subject: Subject;
  readonly at: LonLat;
  readonly events: readonly BeltEvent[];
};

/** A unit with a cross-border pilot zone by the end of the shown year, and what its zones are called. */
export type ZoneMark = { readonly place: Adcode; readonly at: LonLat; readonly titles: readonly Bilingual[] };

type Places = ReadonlyMap<Adcode, Pick<Place, 'label'>>;

/** What an event is about. */
export function subjectOf({ belt, place = '' }: Pick<BeltEvent, 'belt' | 'place'>): Subject {
  return belt === undefined ? { kind: 'place', id: place } : { kind: 'belt', id: belt };
}

/** Values in groups of equal keys, in the order in which the keys first come. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** One mark a belt or place of the events; none for the nation, which has no point. */
export function eventMarks(
  events: readonly BeltEvent[],
  belts: ReadonlyMap<string, Pick<Belt, 'at'>>,
  places: Places,
): readonly EventMark[] {
  const groups = groupBy(events, ({ belt, place }) => belt ?? place ?? '');
  return [...groups].flatMap(([id, own]) => {
    const at = belts.get(id)?.at ?? places.get(id)?.label;
    return at && own[0] ? [{ subject: subjectOf(own[0]), at, events: own }] : [];
  });
}

/** Units whose zone was approved in the year or before it; approval cannot be undone by moving time back. */
export function zoneMarks(events: readonly BeltEvent[], year: number, places: Places): readonly ZoneMark[] {
  const zones = events.filter(({ kind, date }) => kind === 'pilot-zone' && Number(date.slice(0, 4)) <= year);
  return [...groupBy(zones, ({ place }) => place ?? '')].flatMap(([place, own]) => {
    const at = places.get(place)?.label;
    return at ? [{ place, at, titles: own.map(({ title }) => title) }] : [];
  });
}
