import type { SearchEntry } from '#data/search.ts';
import { foldText } from './foldText.ts';
import { prefixDistance } from './prefixDistance.ts';
import type { Indexed } from './searchIndex.ts';

/** How well a word fits, best first; a typing error costs more than any exact way. */
const FIT = { whole: 0, start: 1, initials: 1.5, part: 2, startOfInitials: 1.5, inside: 3, about: 4, typo: 5 } as const;

const PLURAL = 0.2;

/** Letters that a word must have before so many typing errors in it are forgiven. */
const FORGIVEN = [
  { from: 10, errors: 2 },
  { from: 4, errors: 1 },
] as const;
/** A county stands behind a belt or city whose name begins alike; an event behind all. */
const BEHIND: Readonly<Record<SearchEntry['kind'], number>> = { category: 0, belt: 0, place: 0, county: 1.1, event: 3 };

function exactFit(word: string, { wholes, parts, initials, about }: Indexed): number {
  if (wholes.includes(word)) return FIT.whole;
  if (wholes.some(whole => whole.startsWith(word))) return FIT.start;
  if (initials === word) return FIT.initials;
  if (parts.some(part => part.startsWith(word))) return FIT.part;
  if (word.length > 1 && initials.startsWith(word)) return FIT.startOfInitials;
  if (wholes.some(whole => whole.includes(word))) return FIT.inside;
  return about.some(text => text.startsWith(word)) ? FIT.about : Infinity;
}

/** English plurals find the singular too, a little later. */
function pluralFit(word: string, indexed: Indexed): number {
  const singular = /^[a-z]{3,}s$/.test(word) ? word.slice(0, -1) : null;
  return Math.min(exactFit(word, indexed), singular === null ? Infinity : exactFit(singular, indexed) + PLURAL);
}

function forgivingFit(word: string, indexed: Indexed): number {
  const errors = FORGIVEN.find(({ from }) => word.length >= from)?.errors ?? 0;
  if (errors === 0) return Infinity;
  const spellings = [...indexed.wholes, ...indexed.parts];
  const fits = spellings.map(spelling => {
    // A whole name with an error stands before a longer one that begins so.
    const isLonger = spelling.length - word.length > errors;
    return prefixDistance(word, spelling, errors) + (isLonger ? 0.4 : 0);
  });
  return FIT.typo + Math.min(...fits);
}

type FitOf = (word: string, indexed: Indexed) => number;
type Found = { readonly entry: SearchEntry; readonly score: number };

function findBy(fitOf: FitOf, index: readonly Indexed[], words: readonly string[]): Found[] {
  return index.flatMap(indexed => {
    const { entry } = indexed;
    const fit = Math.max(...words.map(word => fitOf(word, indexed)));
    const former = entry.until === undefined ? 0 : 0.25;
    return fit === Infinity ? [] : [{ entry, score: fit + BEHIND[entry.kind] + former }];
  });
}

const keyOf = ({ kind, id, zh }: SearchEntry) => (kind === 'event' ? `event ${zh}` : `${kind} ${id}`);

/** The first of the entries of each thing. */
function onceEach(entries: readonly SearchEntry[]): readonly SearchEntry[] {
  const seen = new Set<string>();
  return entries.filter(entry => {
    const isNew = !seen.has(keyOf(entry));
    seen.add(keyOf(entry));
    return isNew;
  });
}

/**
 * Entries in which every word of the query fits, best first; equal ones by weight. The whole query is also tried as one
 * word, since pinyin is typed with and without spaces. Typing errors are forgiven only where nothing fits without.
 * An empty query finds nothing. A thing found under two names comes once.
 */
export function findEntries(index: readonly Indexed[], query: string): readonly SearchEntry[] {
  const words = query.trim().split(/\s+/).map(foldText).filter(Boolean);
  if (words.length === 0) return [];
  const whole = [words.join('')];
  const tries = words.length > 1 ? [whole, words] : [whole];
  const exact = tries.flatMap(each => findBy(pluralFit, index, each));
  const found = exact.length > 0 ? exact : tries.flatMap(each => findBy(forgivingFit, index, each));
  const sorted = found.toSorted((a, b) => a.score - b.score || b.entry.weight - a.entry.weight);
  return onceEach(sorted.map(({ entry }) => entry));
}
