import { describe, expect, it } from 'vitest';
import { NATION, type Place } from '#data/place.ts';
import { placeName, placePath, unitsOf } from './placeName.ts';

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
  place('310000', '上海市', 'Shanghai'),
  place('310100', '上海市', 'Shanghai', '310000'),
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

describe('placePath', () => {
  it.each([
    [NATION, []],
    ['330000', ['China']],
    ['330700', ['China', 'Zhejiang']],
    ['310100', ['China']],
  ])('leads to %s', (id, names) => {
    expect(placePath(dataset, id).map(({ name }) => name.en)).toEqual(names);
  });
});

describe('unitsOf', () => {
  it('lists the units of a province by name, each language in its own order', () => {
    expect(unitsOf(dataset, '330000', 'en').map(({ short }) => short.en)).toEqual(['Hangzhou', 'Jinhua']);
    expect(unitsOf(dataset, '330700', 'en')).toEqual([]);
  });
});
