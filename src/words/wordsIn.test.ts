import { describe, expect, it } from 'vitest';
import { aboutIn } from './about/aboutIn.ts';
import { compareIn } from './compare/compareIn.ts';
import { downloadIn } from './download/downloadIn.ts';
import { ownIn } from './own/ownIn.ts';
import type { Language } from './language.ts';
import { rankingIn } from './ranking/rankingIn.ts';
import { tableIn } from './table/tableIn.ts';
import { wordsIn } from './wordsIn.ts';

/** Every text of a catalogue with its path; functions are called with numbers, which all of them can write. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsOf(value(2018, 2, 3), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const HAN = /\p{Script=Han}/u;
/** The language's own tag, and texts for readers of the other language; names in links stay as they are, too. */
const EXEMPT = new Set(['.language', '.bar.otherLanguage', '.bar.otherLanguageLabel']);
/** Ids of the About page's sections and parts, and names of forms of citation, which are the same in every language. */
const NAMES = /\.(id|part|bibtex|gbt)$/;

const languages: readonly Language[] = ['zh', 'en'];
describe.each(languages)('the catalogue in %s', language => {
  const all = [
    ...textsOf(wordsIn(language), ''),
    ...textsOf(aboutIn(language), '.about'),
    ...textsOf(compareIn(language), '.compare'),
    ...textsOf(tableIn(language), '.table'),
    ...textsOf(rankingIn(language), '.ranking'),
    ...textsOf(downloadIn(language), '.download'),
    ...textsOf(ownIn(language), '.own'),
  ];
  const texts = all.filter(([path]) => !EXEMPT.has(path) && !NAMES.test(path) && !path.includes('.links.'));

  it('has no empty text', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('is written in that language throughout', () => {
    const foreign = texts.filter(([, text]) => HAN.test(text) !== (language === 'zh') && /\p{L}/u.test(text));
    expect(foreign).toEqual([]);
  });
});

/** How many paragraphs, steps and points each section has, and which of its steps have a formula. */
function aboutShape(language: Language) {
  return aboutIn(language).sections.map(({ id, part, paragraphs, steps, points }) => ({
    id,
    part,
    paragraphs: paragraphs.length,
    steps: steps?.map(({ formula }) => formula !== undefined),
    points: points?.length,
  }));
}

it('says the same things in both languages of the About text', () => {
  expect(aboutShape('zh')).toEqual(aboutShape('en'));
});
