import { describe, expect, it } from 'vitest';
import type { Cited } from '../citeFigure.ts';
import { wordsIn } from '../wordsIn.ts';
import { citeForms } from './citeForms.ts';

const at = { version: 'v1', address: 'https://map.example/?p=a', accessed: '2025-01-02' };
const cited: Cited = {
  subject: '古镇灯饰',
  metric: '产值',
  figure: { value: 1e8, unit: 'yuan', qualifier: 'exact', year: 2021, period: 'year', quoted: '1亿元' },
  status: '已公布',
  source: {
    publisher: '某日报',
    title: '灯饰 & 之都_1',
    date: '2021-08-09',
    seen: 'original',
    url: 'https://example.org/a_b',
  },
};
const bare: Cited = {
  ...cited,
  source: { publisher: 'website not named here', title: '(no title kept)', date: 'undated', seen: 'reprint' },
};

describe('citeForms', () => {
  it('names source, both dates and the map after GB/T 7714', () => {
    expect(citeForms(cited, at, wordsIn('zh')).gbt).toBe(
      '某日报. 灯饰 & 之都_1[EB/OL]. (2021-08-09)[2025-01-02]. https://example.org/a_b. ' +
        '转引自: 中国电商产业带地图[DS/OL]. 数据版本 v1. [2025-01-02]. https://map.example/?p=a.',
    );
  });

  it('says in that form what is not known, and claims no address', () => {
    expect(citeForms(bare, at, wordsIn('en')).gbt).toBe(
      'Anon. [title not known][Z]. Cited in: China E-commerce Belts[DS/OL]. ' +
        'data version v1. [2025-01-02]. https://map.example/?p=a.',
    );
  });

  it('escapes what BibTeX would trip over, but not the address', () => {
    const { bibtex } = citeForms(cited, at, wordsIn('zh'));
    expect(bibtex).toContain(String.raw`title        = {灯饰 \& 之都\_1},`);
    expect(bibtex).toContain(String.raw`howpublished = {\url{https://example.org/a_b}},`);
    expect(bibtex).toContain('year         = {2021},');
    expect(bibtex).toMatch(/^@misc\{[a-z-]+,\n[\s\S]*\n\}$/);
  });

  it('leaves out of BibTeX what is not known', () => {
    expect(citeForms(bare, at, wordsIn('en')).bibtex).not.toMatch(/year |howpublished/);
  });

  it('gives the plain sentence with value and status', () => {
    expect(citeForms(cited, at, wordsIn('zh')).plain).toContain('1亿元（已公布');
  });
});
