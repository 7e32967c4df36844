import type { Bilingual } from '#data/bilingual.ts';

/** Something that can be found: its names weigh more than what else is said of it. */
export type Findable = {
  readonly id: string;
  readonly names: readonly Bilingual[];
  readonly about: readonly Bilingual[];
};

/** One spelling for comparing: lower case, without accents, apostrophes or spaces (Xi'an, xian, Xi An). */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase();
}

const bothFolded = (texts: readonly Bilingual[]) => texts.flatMap(({ zh, en }) => [foldText(zh), foldText(en)]);

/** 0 a name starts with the word, 1 a name holds it, 2 something said of it holds it, undefined it is nowhere. */
function wordRank(word: string, names: readonly string[], about: readonly string[]): number | undefined {
  if (names.some(name => name.startsWith(word))) return 0;
  if (names.some(name => name.includes(word))) return 1;
  return about.some(text => text.includes(word)) ? 2 : undefined;
}

/**
 * Items in which every word of the query occurs, names before mentions, otherwise in the order given. An empty query
 * finds everything.
 */
export function findMatches<T extends Findable>(items: readonly T[], query: string): readonly T[] {
  const wanted = query
    .trim()
    .split(/\s+/)
    .map(foldText)
    .filter(word => word !== '');
  const ranked = items.flatMap(item => {
    const [names, about] = [bothFolded(item.names), bothFolded(item.about)];
    let worst = 0;
    for (const word of wanted) {
      const rank = wordRank(word, names, about);
      if (rank === undefined) return [];
      worst = Math.max(worst, rank);
    }
    return [{ item, rank: worst }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}
