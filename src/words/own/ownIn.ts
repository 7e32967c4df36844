import type { Language } from '../language.ts';
import { ownEn } from './ownEn.ts';
import type { OwnWords } from './OwnWords.ts';
import { ownZh } from './ownZh.ts';

const TEXTS: Readonly<Record<Language, OwnWords>> = { zh: ownZh, en: ownEn };

/** What is said of the reader's own data, in a language; apart from the catalogue, since few readers need it. */
export function ownIn(language: Language): OwnWords {
  return TEXTS[language];
}
