import type { Language } from '../language.ts';
import type { About } from './About.ts';
import { aboutEn } from './aboutEn.ts';
import { aboutZh } from './aboutZh.ts';

const TEXTS: Readonly<Record<Language, About>> = { zh: aboutZh, en: aboutEn };

/** The text about the data in a language. */
export function aboutIn(language: Language): About {
  return TEXTS[language];
}
