import type { Bilingual, Language } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode, type Place } from '#data/place.ts';

type Places = Pick<Dataset, 'places'>;

const NATION_NAME: Bilingual = { zh: '中国', en: 'China' };

/** Full name of a place in both languages; undefined for a code that names none. */
export function placeName(dataset: Places, id: Adcode): Bilingual | undefined {
  return id === NATION ? NATION_NAME : dataset.places.get(id)?.name;
}

/** Places that a place lies in, largest first; the nation lies in none. */
export function placePath(dataset: Places, id: Adcode): readonly { id: Adcode; name: Bilingual }[] {
  if (id === NATION) return [];
  const province = dataset.places.get(id)?.province;
  const parent = province === undefined ? undefined : dataset.places.get(province);
  const path: { id: Adcode; name: Bilingual }[] = [{ id: NATION, name: NATION_NAME }];
  // A municipality is its own province: naming it twice would only puzzle.
  if (parent && parent.name.zh !== dataset.places.get(id)?.name.zh)
    path.push({ id: parent.adcode, name: parent.short });
  return path;
}

/** Prefecture-level units of a province, by name in the language's order. */
export function unitsOf(dataset: Places, province: Adcode, language: Language): readonly Place[] {
  const collator = new Intl.Collator(language);
  return [...dataset.places.values()]
    .filter(place => place.province === province)
    .toSorted((a, b) => collator.compare(a.short[language], b.short[language]));
}
