import type { Language } from '../language.ts';
import { downloadEn } from './downloadEn.ts';
import type { DownloadWords } from './DownloadWords.ts';
import { downloadZh } from './downloadZh.ts';

const WORDS: Readonly<Record<Language, DownloadWords>> = { zh: downloadZh, en: downloadEn };

/** The words of downloads in a language; they come with the tools that offer them. */
export function downloadIn(language: Language): DownloadWords {
  return WORDS[language];
}
