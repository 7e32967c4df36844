import { describe, expect, it } from 'vitest';
import { citeFigure, type Cited } from './citeFigure.ts';
import { wordsIn } from './wordsIn.ts';

const figure = {
  value: 16_500_000_000,
  unit: 'yuan',
  qualifier: 'over',
  year: 2021,
  period: 'h1',
  quoted: '超165亿元',
};
const source = {
  publisher: '某日报',
  title: '灯饰之都',
  date: '2021-08',
  seen: 'original',
  url: 'https://example.org/a',
};
const zh: Cited = { subject: '古镇灯饰', metric: '产值', figure, scope: '全镇', status: '已公布', source };
const en: Cited = {
  subject: 'Guzhen lighting',
  metric: 'Output value',
  figure,
  status: 'Reported',
  source: { publisher: 'A Daily', title: 'Light city', date: 'undated', seen: 'reprint' },
};

describe('citeFigure', () => {
  it('names everything in Chinese', () => {
    expect(citeFigure(zh, 'v1', wordsIn('zh'))).toBe(
      '古镇灯饰，产值，2021年上半年：超165亿元（已公布；口径：全镇；原文：超165亿元）。' +
        '来源：某日报《灯饰之都》，2021年8月，https://example.org/a。见《中国电商产业带地图》，数据版本 v1。',
    );
  });

  it('says in English what is not known and what was seen only as a reprint', () => {
    expect(citeFigure(en, 'v1', wordsIn('en'))).toBe(
      'Guzhen lighting, Output value, 2021, first half: over ¥16.5 billion (reported; as written: 超165亿元). ' +
        'Source: A Daily, “Light city”, undated, read in a reprint. In: China E-commerce Belts, data version v1.',
    );
  });
});
