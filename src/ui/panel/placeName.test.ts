import { describe, expect, it } from 'vitest';
import { NATION, type Place } from '#data/place.ts';
import { placeName } from './placeName.ts';

const place = (adcode: string, zh: string, en: string, province?: string): Place => ({
  adcode,
  level: province === undefined ? 'province' : 'prefecture',
  name: { zh, en },
  short: { zh: zh.slice(0, 2), en },
  label: [120, 30],
  ...(province !== undefined && { province }),
});
const all = [
  place('330000', '浙江省', 'Zhejiang'),
  place('330700', '金华市', 'Jinhua', '330000'),
  place('330100', '杭州市', 'Hangzhou', '330000'),
  // A municipality is unit and province in one.
  place('310000', '上海市', 'Shanghai', '310000'),
];
const dataset = { places: new Map(all.map(each => [each.adcode, each])) };

describe('placeName', () => {
  it.each([
    [NATION, 'China'],
    ['330700', 'Jinhua'],
    ['999999', undefined],
  ])('names %s', (id, en) => {
    expect(placeName(dataset, id)?.en).toBe(en);
  });
});
