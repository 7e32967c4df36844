import type { SearchEntry } from '#data/search.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { moveCamera, moveTime, openSubject, selectCategories } from '#state/actions.ts';
import { pause } from '#state/playback.ts';

/** Close enough to see a county among its towns. */
const COUNTY_ZOOM = 8;

/** Codes are digits; ids of belts are words. */
const subjectOf = (id: string) => ({ kind: /^\d{6}$/.test(id) ? ('place' as const) : ('belt' as const), id });

/** Goes to what was found: opens a belt or place, filters by a category, shows the year of an event. */
export function openHit({ kind, id, unit, at, year }: SearchEntry): void {
  if (kind === 'category') return selectCategories([id]);
  if (kind === 'county') {
    if (unit !== undefined) openSubject({ kind: 'place', id: unit });
    if (at) moveCamera({ lng: at[0], lat: at[1], zoom: COUNTY_ZOOM });
    return undefined;
  }
  openSubject(subjectOf(id));
  if (kind === 'event' && year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR) {
    pause();
    moveTime(year);
  }
  return undefined;
}
