import type { Source } from '#data/source.ts';

type Searched = Pick<Source, 'publisher' | 'title' | 'date'>;

/** Sources in which every word of the query stands, in any case: in publisher, title or date. All of them for no word. */
export function findSources<T extends Searched>(sources: readonly T[], query: string): readonly T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return sources.filter(({ publisher, title, date }) => {
    const text = `${publisher} ${title} ${date}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}
