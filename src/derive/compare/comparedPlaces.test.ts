import { expect, it } from 'vitest';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { comparedPlaces } from './comparedPlaces.ts';

it.each([
  [[], []],
  [['999999', 'no-such-belt'], []],
  [['100000'], [['100000', ['100000']]]],
  [
    ['330700', 'guzhen'],
    [
      ['330700', ['330700']],
      ['442000', ['guzhen']],
    ],
  ],
  [['guzhen', '442000', 'henglan'], [['442000', ['guzhen', '442000', 'henglan']]]],
])('compares of %j', (ids, expected) => {
  expect(comparedPlaces(TINY_CHINA, ids).map(({ id, chosen }) => [id, chosen])).toEqual(expected);
});
