import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Words } from './Words.ts';
import { zh } from './zh.ts';

const CATALOGUES: Readonly<Record<Language, Words>> = { zh, en };

/** The catalogue of a language. Both are small, so switching never waits. */
export function wordsIn(language: Language): Words {
  return CATALOGUES[language];
}
