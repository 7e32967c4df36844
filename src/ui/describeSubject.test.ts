import { expect, test } from 'vitest';
import { deriveView } from '#derive/view.ts';
import { useSelection } from '#state/selection.ts';
import { wordsIn } from '#words/wordsIn.ts';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { describeSubject } from './describeSubject.ts';

const told = (year: number, language: 'zh' | 'en', estimates = true) => ({
  dataset: TINY_CHINA,
  view: deriveView(
    TINY_CHINA,
    { ...useSelection.getInitialState(), year, estimates },
    { villages: null, events: null },
  ),
  words: wordsIn(language),
});

test.each([
  ['330700', 2020, 'zh', '金华市，2020，320万件，已公布'],
  ['442000', 2014, 'en', 'Zhongshan, 2014, about 1 million parcels, Estimated'],
  ['810000', 2020, 'en', 'Hong Kong, 2020, Outside'],
] as const)('a place with value and status, or why there is none: %s in %i, %s', (id, year, language, text) => {
  expect(describeSubject({ kind: 'place', id }, told(year, language))).toContain(text);
});

test.each([
  ['guzhen', 2015, 'guzhen, Lighting, guzhen, 2015, Reported'],
  ['baigou', 2020, 'baigou, Bags, baigou, 2020, No figure'],
])('a belt with category, place and the status of the year: %s in %i', (id, year, text) => {
  expect(describeSubject({ kind: 'belt', id }, told(year, 'en'))).toContain(text);
});

test('nothing for what is not in the data', () => {
  expect(describeSubject({ kind: 'belt', id: 'atlantis' }, told(2020, 'en'))).toBe('');
  expect(describeSubject({ kind: 'place', id: '999999' }, told(2020, 'en'))).toBe('');
});

test('a county with what it lies in, and the value of its unit by name', () => {
  const finer = {
    name: { zh: '义乌市', en: 'Yiwu' },
    around: [{ zh: '金华', en: 'Jinhua' }],
    unit: '330700',
  };
  const text = describeSubject({ kind: 'place', id: '330782' }, { ...told(2020, 'en'), finer });
  expect(text).toBe('Yiwu, Jinhua, 2020, Jinhua 3.2 million parcels, Reported');
});
