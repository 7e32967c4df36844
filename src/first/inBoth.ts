import { wordsIn } from '#words/wordsIn.ts';
import type { Words } from '#words/Words.ts';

const LANGUAGES = [
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const;

/** HTML text: what would be markup is written out. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The same element in each language; the style sheet shows the one that the page speaks. `write` gives HTML. */
export function inBoth(tag: string, write: (words: Words) => string): string {
  return LANGUAGES.map(([language, code]) => `<${tag} lang="${code}">${write(wordsIn(language))}</${tag}>`).join('');
}
