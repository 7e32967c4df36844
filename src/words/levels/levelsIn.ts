import type { Language } from '../language.ts';
import { levelsEn } from './levelsEn.ts';
import type { LevelWords } from './LevelWords.ts';
import { levelsZh } from './levelsZh.ts';

const LEVELS: Readonly<Record<Language, LevelWords>> = { zh: levelsZh, en: levelsEn };

/** The words of lists and totals in panels; they come with those. */
export function levelsIn(language: Language): LevelWords {
  return LEVELS[language];
}
