import type { Language } from '../language.ts';
import type { CompareWords } from './CompareWords.ts';
import { compareEn } from './compareEn.ts';
import { compareZh } from './compareZh.ts';

const TEXTS: Readonly<Record<Language, CompareWords>> = { zh: compareZh, en: compareEn };

/** The words of comparing in a language. */
export function compareIn(language: Language): CompareWords {
  return TEXTS[language];
}
