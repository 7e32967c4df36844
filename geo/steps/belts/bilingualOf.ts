import type { Bilingual } from '#data/bilingual.ts';

/** Both languages of a text, or undefined where neither is given. Throws where only one is: no reader gets less. */
export function bilingualOf(zh: string, en: string): Bilingual | undefined {
  if (zh === '' && en === '') return undefined;
  if (zh === '' || en === '') throw new Error(`a text lacks one language: "${zh}" / "${en}"`);
  return { zh, en };
}

/** As `bilingualOf`, for a text that must be there. */
export function requiredBilingual(zh: string, en: string): Bilingual {
  const text = bilingualOf(zh, en);
  if (text === undefined) throw new Error('a required text is empty');
  return text;
}
