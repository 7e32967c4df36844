import { expect, it } from 'vitest';
import { matchTowns, townStem, type PlacedSettlement } from './matchTowns.ts';

const counties = new Set(['440111', '440112', '442000']);
const settle = (over: Partial<PlacedSettlement>): PlacedSettlement => {
  return { id: 1, en: 'Guzhen', zh: ['古镇'], at: [113.17, 22.62], rank: 4, population: 0, county: '442000', ...over };
};

it.each([
  ['古镇镇', '古镇'],
  ['海湾街道', '海湾'],
  ['沙坡乡', '沙坡'],
  ['古镇', '古镇'],
])('%s without its kind is %s', (zh, stem) => expect(townStem(zh)).toBe(stem));

it('joins a settlement to the township of its name in its county', () => {
  expect(matchTowns([settle({})], counties)).toEqual([
    { zh: '古镇镇', en: 'Guzhen', at: [113.17, 22.62], county: '442000' },
  ]);
});

it('leaves out a settlement whose name no township of the prefecture bears', () => {
  expect(matchTowns([settle({ zh: ['无此镇'] })], counties)).toEqual([]);
});

it('takes the county from the list where the point lies across the border within the prefecture', () => {
  const crossed = settle({ zh: ['人和'], county: '440112' });
  expect(matchTowns([crossed], counties).map(({ county }) => county)).toEqual(['440111']);
});

it('prefers the seat of a town to a village of the same name', () => {
  const village = settle({ id: 2, rank: 5, at: [113, 22] });
  expect(matchTowns([village, settle({})], counties).map(({ at }) => at)).toEqual([[113.17, 22.62]]);
});
