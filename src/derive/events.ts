import type { Belt } from '#data/belt.ts';
import type { Dataset } from '#data/dataset.ts';
import { EVENT_KINDS, type BeltEvent, type EventKind } from '#data/event.ts';
import type { Events } from '#data/onDemand.ts';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '#data/year.ts';
import type { Selection } from '#state/selection.ts';
import { knownCategories } from './belts.ts';
import { eventMarks, zoneMarks, type EventMark, type ZoneMark } from './eventMarks.ts';
import { notableEvents } from './notableEvents.ts';

/** What happened in one covered year. */
export type EventYear = {
  readonly year: number;
  readonly events: readonly BeltEvent[];
  /** How many are known to a month or day, by month. */
  readonly months: readonly number[];
  /** How many are known to the year only. */
  readonly undated: number;
  /** Those worth a halt while the years play. */
  readonly notable: readonly BeltEvent[];
};

/** Everything dated that the filters leave, for the timeline and the map. */
export type ShownEvents = {
  readonly before: readonly BeltEvent[];
  readonly years: readonly EventYear[];
  readonly after: readonly BeltEvent[];
  /** Events of each kind, whichever kinds are chosen. */
  readonly counts: ReadonlyMap<EventKind, number>;
  readonly marks: readonly EventMark[];
  readonly zones: readonly ZoneMark[];
  readonly sources: Events['sources'];
};

/** Year of an ISO date. */
export const yearOf = (date: string) => Number(date.slice(0, 4));

/** Events that are about no belt (of the nation, a province or a unit) or about a belt of the chosen categories. */
function inCategories(events: readonly BeltEvent[], dataset: Dataset, chosen: readonly string[]): readonly BeltEvent[] {
  const wanted = knownCategories(dataset.categories, chosen);
  if (wanted.size === 0) return events;
  const belts = new Set(dataset.belts.filter(({ category }) => wanted.has(category)).map(({ id }) => id));
  return events.filter(({ belt }) => belt === undefined || belts.has(belt));
}

/** The events of a year, counted by month where the month is known. */
function ofYear(year: number, all: readonly BeltEvent[], belts: ReadonlyMap<string, Belt>): EventYear {
  const events = all.filter(({ date }) => yearOf(date) === year);
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    return events.filter(({ date }) => date.slice(5, 7) === month).length;
  });
  const undated = events.filter(({ date }) => date.length === 4).length;
  return { year, events, months, undated, notable: notableEvents(events, belts) };
}

/** What the filters leave of all events. Pure; oldest first throughout. */
export function deriveEvents(
  dataset: Dataset,
  { events, sources }: Events,
  selection: Pick<Selection, 'year' | 'categories' | 'events' | 'kinds' | 'zones'>,
): ShownEvents {
  const candidates = inCategories(events, dataset, selection.categories);
  const { kinds, year } = selection;
  const shown = kinds.length === 0 ? candidates : candidates.filter(({ kind }) => kinds.includes(kind));
  const belts = new Map(dataset.belts.map(belt => [belt.id, belt]));
  return {
    before: shown.filter(({ date }) => yearOf(date) < FIRST_YEAR),
    years: YEARS.map(each => ofYear(each, shown, belts)),
    after: shown.filter(({ date }) => yearOf(date) > LAST_YEAR),
    counts: new Map(EVENT_KINDS.map(kind => [kind, candidates.filter(event => event.kind === kind).length])),
    marks: selection.events
      ? eventMarks(
          shown.filter(({ date }) => yearOf(date) === year),
          belts,
          dataset.places,
        )
      : [],
    zones: selection.zones ? zoneMarks(events, year, dataset.places) : [],
    sources,
  };
}
