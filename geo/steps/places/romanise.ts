import { customPinyin, pinyin } from 'pinyin-pro';

// In names of places 都 is never read dou.
customPinyin({ 都: 'dū' });

const NEEDS_APOSTROPHE = /^[aoe]/;

/**
 * Hanyu pinyin of a name as GB/T 28039 writes places: one word, capital first, an apostrophe before a
 * syllable that begins with a, o or e (西安 Xi'an, 泰安 Tai'an). Readings come from a dictionary and are wrong
 * for some names; those stand in geo/sources/places/names.csv.
 */
export function romanise(zh: string): string {
  const syllables = pinyin(zh, { toneType: 'none', type: 'array' });
  const word = syllables.map((syllable, index) =>
    index > 0 && NEEDS_APOSTROPHE.test(syllable) ? `'${syllable}` : syllable,
  );
  return word.join('').replace(/^./u, first => first.toUpperCase());
}
