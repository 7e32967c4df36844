import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '#data/search.ts';
import { findEntries } from './findEntries.ts';
import { foldText } from './foldText.ts';
import { prefixDistance } from './prefixDistance.ts';
import { indexEntries } from './searchIndex.ts';

const entry = (more: Partial<SearchEntry> & Pick<SearchEntry, 'id' | 'zh' | 'en' | 'syllables'>): SearchEntry => ({
  kind: 'belt',
  weight: 1,
  ...more,
});
const ENTRIES = [
  entry({ id: 'guzhen', zh: '古镇灯饰', en: 'Guzhen lighting', syllables: 'gu zhen deng shi' }),
  entry({ id: 'xian-fruit', zh: '西安水果', en: 'Xi’an fruit', syllables: 'xi an shui guo' }),
  entry({ kind: 'place', id: '610100', zh: '西安市', en: 'Xi’an City', syllables: 'xi an', weight: 9 }),
  entry({ kind: 'county', id: '340323', zh: '固镇县', en: 'Guzhen', syllables: 'gu zhen' }),
  entry({ kind: 'place', id: '370100', zh: '莱芜市', en: 'Laiwu', syllables: 'lai wu', until: 2018 }),
  entry({ kind: 'event', id: 'guzhen', zh: '古镇灯博会', en: 'Lighting fair in Guzhen', syllables: '', year: 2020 }),
];
const INDEX = indexEntries(ENTRIES, ({ id }) => (id === 'guzhen' ? [{ zh: '灯饰照明', en: 'Lighting goods' }] : []));
const idsOf = (query: string) => findEntries(INDEX, query).map(({ kind, id }) => `${kind} ${id}`);

describe('findEntries', () => {
  it.each([
    ['古镇', 'belt guzhen'],
    ['GUZHEN', 'belt guzhen'],
    ['gu zhen', 'belt guzhen'],
    ['gz', 'belt guzhen'],
    ['lights', 'belt guzhen'],
    ['zhen', 'belt guzhen'],
    ['guhzen', 'belt guzhen'],
    ["xi'an", 'place 610100'],
    ['xa', 'place 610100'],
    ['西安', 'place 610100'],
    ['西安水', 'belt xian-fruit'],
    ['fruit xian', 'belt xian-fruit'],
    ['固镇', 'county 340323'],
    ['laiwu', 'place 370100'],
    ['goods', 'belt guzhen'],
  ])('finds for "%s" first %s', (query, first) => {
    expect(idsOf(query)[0]).toBe(first);
  });

  it('puts events last and names each thing once', () => {
    expect(idsOf('古镇')).toEqual(['belt guzhen', 'event guzhen']);
  });

  it('forgives errors only where nothing fits exactly', () => {
    expect(idsOf('laiwu')).toEqual(['place 370100']);
    expect(idsOf('zzzz')).toEqual([]);
    expect(idsOf('  ')).toEqual([]);
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), query => {
        expect(findEntries(INDEX, query).length).toBeLessThanOrEqual(ENTRIES.length);
      }),
    );
  });
});

describe('prefixDistance', () => {
  it.each([
    ['guzhen', 'guzhenlighting', 0],
    ['guhzen', 'guzhen', 1],
    ['gzhen', 'guzhen', 1],
    ['guuzhen', 'guzhen', 1],
    ['gazhen', 'guzhen', 1],
    ['gahzen', 'guzhen', 2],
    ['lamp', 'guzhen', Infinity],
  ])('%s to the beginning of %s is %d', (typed, text, errors) => {
    expect(prefixDistance(typed, text, 2)).toBe(errors);
  });

  it('is never more than one for one wrong letter, wherever it is', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (text, at, letter) => {
        const place = at % text.length;
        const typed = text.slice(0, place) + letter + text.slice(place + 1);
        expect(prefixDistance(typed, text, 2)).toBeLessThanOrEqual(1);
      }),
    );
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
