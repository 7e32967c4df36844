import type { Language } from '../language.ts';
import { stepsEn } from './stepsEn.ts';
import type { StepWords } from './StepWords.ts';
import { stepsZh } from './stepsZh.ts';

const STEPS: Readonly<Record<Language, StepWords>> = { zh: stepsZh, en: stepsEn };

/** What every panel says on the way between places; it comes with the panels, not with the page. */
export function stepsIn(language: Language): StepWords {
  return STEPS[language];
}
