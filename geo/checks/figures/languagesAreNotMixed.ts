import type { Bilingual } from '#data/bilingual.ts';

const HAN = /\p{Script=Han}/u;

/** Names every text whose Chinese has no Chinese character, or whose English has one. */
export function languagesAreNotMixed(texts: readonly Bilingual[]): string[] {
  return texts.flatMap(({ zh, en }) => [
    ...(HAN.test(zh) ? [] : [`"${zh}" is not Chinese`]),
    ...(HAN.test(en) ? [`"${en}" is not English only`] : []),
  ]);
}
