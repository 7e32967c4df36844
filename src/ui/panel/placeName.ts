import type { Bilingual } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode } from '#data/place.ts';

type Places = Pick<Dataset, 'places'>;

/** The nation, which is not among the places. */
export const NATION_NAME: Bilingual = { zh: '中国', en: 'China' };

/** Full name of a place in both languages; undefined for a code that names none. */
export function placeName(dataset: Places, id: Adcode): Bilingual | undefined {
  return id === NATION ? NATION_NAME : dataset.places.get(id)?.name;
}
