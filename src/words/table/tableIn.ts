import type { Language } from '../language.ts';
import { tableEn } from './tableEn.ts';
import type { TableWords } from './TableWords.ts';
import { tableZh } from './tableZh.ts';

const WORDS: Readonly<Record<Language, TableWords>> = { zh: tableZh, en: tableEn };

/** The table's words in a language; they come with the table's program. */
export function tableIn(language: Language): TableWords {
  return WORDS[language];
}
