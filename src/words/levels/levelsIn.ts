import type { Language } from '../language.ts';
import { levelsEn } from './levelsEn.ts';
import type { LevelWords } from './LevelWords.ts';
import { levelsZh } from './levelsZh.ts';

const LEVELS: Readonly<Record<Language, LevelWords>> = { zh: levelsZh, en: levelsEn };

/** The words of the levels of places; they come with the panels, not with the page. */
export function levelsIn(language: Language): LevelWords {
  return LEVELS[language];
}
