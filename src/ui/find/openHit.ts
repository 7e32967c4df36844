import type { SearchEntry } from '#data/search.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { moveTime, openSubject, selectCategories } from '#state/actions.ts';
import { pause } from '#state/playback.ts';

/** Codes are digits; ids of belts are words. */
const subjectOf = (id: string) => ({ kind: /^\d{6}$/.test(id) ? ('place' as const) : ('belt' as const), id });

/** Goes to what was found: opens a belt or place, filters by a category, shows the year of an event. */
export function openHit({ kind, id, year }: SearchEntry): void {
  if (kind === 'category') return selectCategories([id]);
  openSubject(subjectOf(id));
  if (kind === 'event' && year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR) {
    pause();
    moveTime(year);
  }
  return undefined;
}
