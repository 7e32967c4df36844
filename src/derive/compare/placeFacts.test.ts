import { describe, expect, it } from 'vitest';
import type { Dataset } from '#data/dataset.ts';
import type { Place } from '#data/place.ts';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { groupMix } from './groupMix.ts';
import { sumParts } from './sumParts.ts';
import { yearRanks } from './yearRanks.ts';

const province = (adcode: string): [string, Place] => [
  adcode,
  { adcode, level: 'province', name: { zh: adcode, en: adcode }, short: { zh: adcode, en: adcode }, label: [120, 30] },
];
const CHINA: Dataset = {
  ...TINY_CHINA,
  places: new Map([...TINY_CHINA.places, province('330000'), province('440000')]),
};
const WANTED = { selection: DEFAULT_SELECTION, villages: null };
/** Column of 2020, in which 330700 is reported. */
const COLUMN = 6;

describe('yearRanks', () => {
  const rankOf = yearRanks(CHINA, WANTED);

  it('ranks each place among those of its level that have a value', () => {
    expect(rankOf('330700', COLUMN)).toEqual({ rank: 1, of: 2 });
    expect(rankOf('442000', COLUMN)).toEqual({ rank: 2, of: 2 });
    expect(rankOf('330000', COLUMN)).toEqual({ rank: 1, of: 2 });
  });

  it.each(['810000', '100000', '999999'])('has no rank for %s', id => {
    expect(rankOf(id, COLUMN)).toBeUndefined();
  });
});

describe('sumParts', () => {
  const partsOf = sumParts(CHINA, WANTED);

  it('says of how many units a province is the sum, and how many are reported', () => {
    expect(partsOf('330000', COLUMN)).toEqual({ of: 1, reported: 1 });
    expect(partsOf('330000', 0)).toEqual({ of: 1, reported: 0 });
    expect(partsOf('330700', COLUMN)).toBeUndefined();
  });
});

describe('groupMix', () => {
  it.each([
    ['442000', [2, 1]],
    ['440000', [2, 1]],
    ['100000', [2, 1]],
    ['330700', [0, 0]],
  ])('counts the belts in %s by group', (id, expected) => {
    expect([...groupMix(CHINA, id).values()]).toEqual(expected);
  });
});
