import type { LonLat } from '#data/place.ts';
import type { Status } from '#data/status.ts';
import { foldText } from '../search/foldText.ts';
import type { BeltRow } from './beltRows.ts';
import type { PlaceRow } from './placeRows.ts';

/** `none`: rows without a figure. */
export type StatusFilter = Status | 'none' | 'all';

/** What a reader narrowed the table to. */
export type RowFilter = {
  readonly text: string;
  readonly status: StatusFilter;
  /** Whether a point is to be kept; absent: all are. */
  readonly isInView?: ((at: LonLat) => boolean) | undefined;
};

/** Whether every word of a search stands in one of the texts, whatever their case, accents and spaces. */
function hasWords(text: string, texts: readonly (string | undefined)[]): boolean {
  const within = texts.flatMap(one => (one === undefined ? [] : [foldText(one)]));
  return text
    .split(/\s+/)
    .map(foldText)
    .every(word => within.some(one => one.includes(word)));
}

/** Rows of places that pass: by name in either language, province or code; by status; by view. */
export function filterPlaces(rows: readonly PlaceRow[], { text, status, isInView }: RowFilter): readonly PlaceRow[] {
  return rows.filter(({ id, name, province, at, reading }) => {
    const own = reading.kind === 'value' ? reading.status : 'none';
    if (status !== 'all' && status !== own) return false;
    if (isInView && !isInView(at)) return false;
    return hasWords(text, [name.zh, name.en, province?.zh, province?.en, id]);
  });
}

/** Rows of belts that pass: by name, category or place in either language; by a status among the year's figures; by view. */
export function filterBelts(rows: readonly BeltRow[], { text, status, isInView }: RowFilter): readonly BeltRow[] {
  return rows.filter(({ belt, category, figures }) => {
    const isWanted =
      status === 'all' || (status === 'none' ? figures.length === 0 : figures.some(figure => figure.status === status));
    if (!isWanted || (isInView && !isInView(belt.at))) return false;
    return hasWords(text, [belt.name.zh, belt.name.en, category.zh, category.en, belt.place.zh, belt.place.en]);
  });
}
