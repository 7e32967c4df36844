import type { Language } from '../language.ts';
import { rankingEn } from './rankingEn.ts';
import type { RankingWords } from './RankingWords.ts';
import { rankingZh } from './rankingZh.ts';

const WORDS: Readonly<Record<Language, RankingWords>> = { zh: rankingZh, en: rankingEn };

/** The ranking's words in a language; they come with the ranking's program. */
export function rankingIn(language: Language): RankingWords {
  return WORDS[language];
}
