import { expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { isIn } from './isIn.ts';

const [some] = TINY_CHINA.belts;
const belt = {
  ...some!,
  unit: '330700',
  county: '330782',
  precision: 'town' as const,
  place: { zh: '金华市义乌市大陈镇', en: 'Dachen, Yiwu' },
};

it.each([
  ['100000', true],
  ['330000', true],
  ['330700', true],
  ['330782', true],
  ['330782/大陈镇', true],
  ['330782/上溪镇', false],
  ['330783', false],
  ['440000', false],
])('a belt of Dachen lies in %s: %s', (id, expected) => {
  expect(isIn(belt, id, TINY_CHINA.places)).toBe(expected);
});

it('a belt that is located to its county only lies in no town', () => {
  expect(isIn({ ...belt, precision: 'county' }, '330782/大陈镇', TINY_CHINA.places)).toBe(false);
});
