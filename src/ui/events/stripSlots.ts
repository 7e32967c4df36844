import type { BeltEvent } from '#data/event.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import type { EventYear, ShownEvents } from '#derive/events.ts';
import type { Words } from '#words/Words.ts';

/** One place of the row of events: a covered year, or all that lies before or after. */
export type Slot = {
  readonly key: string;
  readonly title: string;
  readonly list: readonly BeltEvent[];
  /** Middle of its column, 0 to 1 of the timeline. */
  readonly at: number;
  /** Absent for what lies before the first or after the last covered year. */
  readonly year?: EventYear;
};

/** The row from left to right: before, each covered year, after. */
export function stripSlots({ before, years, after }: ShownEvents, { events }: Words): readonly Slot[] {
  return [
    { key: 'before', title: events.before(FIRST_YEAR, before.length), list: before, at: 0 },
    ...years.map((year, index) => ({
      key: String(year.year),
      title: events.ofYear(year.year, year.events.length),
      list: year.events,
      at: (index + 0.5) / years.length,
      year,
    })),
    { key: 'after', title: events.after(LAST_YEAR, after.length), list: after, at: 1 },
  ];
}
