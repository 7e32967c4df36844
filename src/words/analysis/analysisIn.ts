import type { Language } from '../language.ts';
import { analysisEn } from './analysisEn.ts';
import { analysisZh } from './analysisZh.ts';
import type { AnalysisWords } from './AnalysisWords.ts';

const TEXTS: Readonly<Record<Language, AnalysisWords>> = { zh: analysisZh, en: analysisEn };

/** What the analyses say in a language. */
export function analysisIn(language: Language): AnalysisWords {
  return TEXTS[language];
}
