import type { Belt } from '#data/belt.ts';
import type { BeltEvent, List, ListEntry } from '#data/event.ts';
import type { Dataset } from '#data/dataset.ts';
import type { Events } from '#data/onDemand.ts';
import type { Subject } from '#state/selection.ts';
import { unitAbove } from './divisions.ts';
import { isIn } from './isIn.ts';

/** Lists of lists.csv by which a state or a platform runs its rural programme. */
export const RURAL_LISTS: readonly string[] = ['rural-demo', 'rural-taobao-2014', 'poverty-pilot-2015'];

/** That a belt stands on a list. */
export type Listed = { readonly list: List; readonly entry: ListEntry };

/** What may be said of a belt or place in one line each, at the head of its panel. */
export type Badges = {
  /** Cross-border pilot zones of a unit or of the unit a belt lies in, the first approved one first. */
  readonly zones: readonly BeltEvent[];
  readonly lists: readonly Listed[];
  /** Lists of rural programmes, which are not among `lists`. */
  readonly rural: readonly Listed[];
};

type Known = Pick<Dataset, 'belts' | 'places'>;

/** Belts that a subject stands for: itself, or those in the place. */
function beltsOf({ belts, places }: Known, { kind, id }: Subject): ReadonlySet<string> {
  const isHere = (belt: Belt) => (kind === 'belt' ? belt.id === id : isIn(belt, id, places));
  return new Set(belts.filter(isHere).map(belt => belt.id));
}

/** Unit whose zones a subject has: of a belt, county or town the one it lies in. */
function unitOf({ belts, places }: Known, { kind, id }: Subject): string | undefined {
  return kind === 'belt' ? belts.find(belt => belt.id === id)?.unit : (unitAbove(places, id) ?? id);
}

/** The badges of a subject. A list counts once, however many belts of a place stand on it: see `listCount`. */
export function badgesOf(dataset: Known, { events, entries, lists }: Events, subject: Subject): Badges {
  const unit = unitOf(dataset, subject);
  const belts = beltsOf(dataset, subject);
  const listed = entries.flatMap((entry): Listed[] => {
    const list = belts.has(entry.belt) ? lists.get(entry.list) : undefined;
    return list ? [{ list, entry }] : [];
  });
  return {
    zones: events.filter(({ kind, place }) => kind === 'pilot-zone' && place === unit),
    lists: listed.filter(({ list }) => !RURAL_LISTS.includes(list.id)),
    rural: listed.filter(({ list }) => RURAL_LISTS.includes(list.id)),
  };
}

/** On how many different lists. */
export function listCount(listed: readonly Listed[]): number {
  return new Set(listed.map(({ list }) => list.id)).size;
}
