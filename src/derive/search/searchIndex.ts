import type { Bilingual } from '#data/bilingual.ts';
import type { SearchEntry } from '#data/search.ts';
import { foldText } from './foldText.ts';

/** An entry with all spellings that a query is compared with, folded. */
export type Indexed = {
  readonly entry: SearchEntry;
  /** Whole names: Chinese in full and without what the place is (义乌市, 义乌), English, pinyin in one word. */
  readonly wholes: readonly string[];
  /** English words after the first, and pinyin from each later syllable on. */
  readonly parts: readonly string[];
  /** First letters of the syllables. */
  readonly initials: string;
  /** What else is said of it: category, group, place. */
  readonly about: readonly string[];
};

const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** Indexes entries; `aboutOf` tells what else one can be found by. About 5,000 entries take some ten milliseconds. */
export function indexEntries(
  entries: readonly SearchEntry[],
  aboutOf: (entry: SearchEntry) => readonly Bilingual[],
): readonly Indexed[] {
  return entries.map(entry => {
    const syllables = entry.syllables === '' ? [] : entry.syllables.split(' ').map(foldText);
    const zh = foldText(entry.zh);
    const isPlace = entry.kind === 'place' || entry.kind === 'county';
    const short = isPlace && isHan(zh) && syllables.length > 0 ? zh.slice(0, syllables.length) : zh;
    const words = entry.en.split(/[\s,/-]+/).map(foldText);
    const laterSyllables = syllables.slice(1).map((_, index) => syllables.slice(index + 1).join(''));
    return {
      entry,
      wholes: [zh, short, foldText(entry.en), syllables.join('')].filter(whole => whole !== ''),
      parts: [...words.slice(1), ...laterSyllables].filter(part => part !== ''),
      initials: syllables.map(syllable => syllable.charAt(0)).join(''),
      about: aboutOf(entry)
        .flatMap(({ zh: chinese, en }) => [chinese].concat(en.split(' ')))
        .map(foldText),
    };
  });
}
