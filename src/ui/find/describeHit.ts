import type { Dataset } from '#data/dataset.ts';
import type { SearchEntry } from '#data/search.ts';
import type { Words } from '#words/Words.ts';

/** A hit as the reader sees it: what it is called today, and what tells it from others of that name. */
export type HitText = { readonly name: string; readonly note: string };

type Told = { readonly dataset: Dataset; readonly words: Words };

const joined = (parts: readonly (string | undefined)[], words: Words) => parts.filter(Boolean).join(words.comma);

function placesAround(unit: string | undefined, { dataset, words: { language } }: Told): (string | undefined)[] {
  const place = dataset.places.get(unit ?? '');
  const province = dataset.places.get(place?.province ?? '');
  return [place?.name[language], province?.name[language]];
}

type Describe = (entry: SearchEntry, told: Told) => HitText;

const beltOf = ({ id }: SearchEntry, { belts }: Dataset) => belts.find(belt => belt.id === id);
const formerly = ({ until }: SearchEntry, { find }: Words) => (until === undefined ? undefined : find.former(until));

const DESCRIBE: Readonly<Record<SearchEntry['kind'], Describe>> = {
  category({ id, ...entry }, { dataset, words }) {
    const category = dataset.categories.find(each => each.id === id);
    const count = dataset.belts.filter(belt => belt.category === id).length;
    return { name: (category?.name ?? entry)[words.language], note: words.find.beltsOf(count) };
  },
  belt(entry, { dataset, words: { language } }) {
    const belt = beltOf(entry, dataset);
    return { name: (belt?.name ?? entry)[language], note: belt?.place[language] ?? '' };
  },
  event(entry, { dataset, words }) {
    const subject = beltOf(entry, dataset) ?? dataset.places.get(entry.id);
    return {
      name: entry[words.language],
      note: joined([String(entry.year), subject?.name[words.language]], words),
    };
  },
  county(entry, told) {
    const { words } = told;
    return {
      name: entry[words.language],
      note: joined([formerly(entry, words), ...placesAround(entry.unit, told)], words),
    };
  },
  place(entry, told) {
    const { words } = told;
    const [today, province] = placesAround(entry.id, told);
    return entry.until === undefined
      ? { name: entry[words.language], note: province ?? '' }
      : { name: entry[words.language], note: joined([formerly(entry, words), today], words) };
  },
};

/** Says what an entry stands for; a former name is followed by the present one. */
export function describeHit(entry: SearchEntry, told: Told): HitText {
  return DESCRIBE[entry.kind](entry, told);
}
