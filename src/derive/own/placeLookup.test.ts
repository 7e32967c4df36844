import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '#data/search.ts';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { createPlaceLookup } from './placeLookup.ts';

const county = (id: string, zh: string, en: string, unit: string): SearchEntry => ({
  kind: 'county',
  id,
  zh,
  en,
  unit,
  at: [120, 29],
  syllables: '',
  weight: 10,
});

const ENTRIES: readonly SearchEntry[] = [
  county('330782', '义乌市', 'Yiwu', '330700'),
  county('330702', '城区', 'Chengqu', '330700'),
  county('442001', '城区', 'Chengqu', '442000'),
  { ...county('330783', '东阳县', 'Dongyang', '330700'), until: 1988, code: '330721' },
  county('330783', '东阳市', 'Dongyang', '330700'),
  { kind: 'place', id: '330700', zh: '婺州区', en: 'Wuzhou', syllables: '', weight: 5, until: 2014, code: '330701' },
  { kind: 'place', id: '442000', zh: '香山市', en: 'Xiangshan', syllables: '', weight: 5, until: 2014, code: '442100' },
];
const lookup = createPlaceLookup(TINY_CHINA, { entries: [...ENTRIES] });
const codesOf = (text: string) => lookup(text).map(({ adcode }) => adcode);

describe('a place', () => {
  it.each([
    ['义乌市', '330782'],
    ['义乌', '330782'],
    [' yiwu ', '330782'],
    ['Jinhua City', '330700'],
    ['金华市', '330700'],
    ['330782', '330782'],
    ['330782100', '330782'],
    ['3307', '330700'],
    ['330721', '330783'],
    ['东阳县', '330783'],
    ['香山市', '442000'],
    ['金华市义乌市', '330782'],
    ['金华城区', '330702'],
    ['中山市 城区', '442001'],
  ])('%s is found as %s', (text, adcode) => {
    expect(codesOf(text)).toEqual([adcode]);
  });

  it('whose name several have is told with all of them', () => {
    expect(codesOf('城区')).toEqual(['330702', '442001']);
  });

  it.each(['', '哥谭市', '999999', '婺州区', '330701', '义乌市金华市', '12345', 'x'.repeat(5000)])(
    'is not made up for %j',
    text => {
      expect(codesOf(text)).toEqual([]);
    },
  );
});
