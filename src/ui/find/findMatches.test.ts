import { describe, expect, it } from 'vitest';
import { findMatches, foldText } from './findMatches.ts';

const guzhen = {
  id: 'guzhen-lighting',
  names: [{ zh: '古镇灯饰', en: 'Guzhen lighting' }],
  about: [
    { zh: '中山市古镇镇', en: 'Guzhen, Zhongshan' },
    { zh: '灯饰照明', en: 'Lighting' },
  ],
};
const xian = {
  id: 'xian-fruit',
  names: [{ zh: '西安水果', en: 'Xi’an fruit' }],
  about: [{ zh: '陕西', en: 'Shaanxi' }],
};
const zhongshan = { id: 'zhongshan-red', names: [{ zh: '中山红木', en: 'Zhongshan redwood' }], about: [] };
const ALL = [guzhen, xian, zhongshan];

describe('findMatches', () => {
  it.each([
    ['古镇', ['guzhen-lighting']],
    ['LIGHTING', ['guzhen-lighting']],
    ['zhongshan 灯', ['guzhen-lighting']],
    ["xi'an", ['xian-fruit']],
    ['xian', ['xian-fruit']],
    ['中山', ['zhongshan-red', 'guzhen-lighting']],
    ['红木 古镇', []],
    ['.*', ['guzhen-lighting', 'xian-fruit', 'zhongshan-red']],
    ['  ', ['guzhen-lighting', 'xian-fruit', 'zhongshan-red']],
  ])('finds for "%s"', (query, ids) => {
    expect(findMatches(ALL, query).map(({ id }) => id)).toEqual(ids);
  });
});

describe('foldText', () => {
  it.each([
    ['Ürümqi', 'urumqi'],
    ['Xi’an', 'xian'],
    ['Lü Liang', 'luliang'],
    ['ＡＢ', 'ab'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
