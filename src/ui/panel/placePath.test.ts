import { describe, expect, it } from 'vitest';
import { NATION, type Place } from '#data/place.ts';
import { partsOf, placePath, siblingsOf } from './placePath.ts';

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

describe('placePath', () => {
  it.each([
    [NATION, []],
    ['330000', ['China']],
    ['330700', ['China', 'Zhejiang']],
    ['310000', ['China']],
  ])('leads to %s', (id, names) => {
    expect(placePath(dataset, id).map(({ name }) => name.en)).toEqual(names);
    const own = dataset.places.get(id)?.short.en ?? 'China';
    expect(placePath(dataset, id, true).map(({ name }) => name.en)).toEqual([...names, own]);
  });
});

describe('partsOf', () => {
  it.each([
    [NATION, ['310000', '330000']],
    ['330000', ['330100', '330700']],
    ['310000', []],
    ['330700', []],
  ])('tells what %s consists of, by code', (id, parts) => {
    expect(partsOf(dataset, id).map(({ adcode }) => adcode)).toEqual(parts);
  });
});

describe('siblingsOf', () => {
  it.each([
    [NATION, []],
    ['330000', ['310000', '330000']],
    ['310000', ['310000', '330000']],
    ['330700', ['330100', '330700']],
    ['999999', []],
  ])('puts its equals beside %s', (id, siblings) => {
    expect(siblingsOf(dataset, id).map(step => step.id)).toEqual(siblings);
  });
});
