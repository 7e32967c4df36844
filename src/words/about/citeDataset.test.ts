import { describe, expect, it } from 'vitest';
import { aboutLabelsEn } from './aboutLabelsEn.ts';
import { aboutLabelsZh } from './aboutLabelsZh.ts';
import { citeDataset } from './citeDataset.ts';

const rest = { version: 'abc12345', address: 'https://example.org/map/', accessed: '2025-03-01' };

describe('citeDataset', () => {
  it('gives the plain form in the language of the reader', () => {
    expect(citeDataset({ cite: aboutLabelsEn.cite, ...rest }, 'en').plain).toBe(
      'China E-commerce Belts, 2014–2024, data set, version abc12345, accessed 2025-03-01, https://example.org/map/',
    );
    expect(citeDataset({ cite: aboutLabelsZh.cite, ...rest }, 'zh').plain).toBe(
      '中国电商产业带地图：2014—2024，数据集，版本 abc12345，访问日期 2025-03-01，https://example.org/map/',
    );
  });

  it('gives BibTeX with balanced braces and the address', () => {
    const { bibtex } = citeDataset({ cite: aboutLabelsEn.cite, ...rest }, 'en');
    expect(bibtex.split('{')).toHaveLength(bibtex.split('}').length);
    expect(bibtex).toContain('\\url{https://example.org/map/}');
    expect(bibtex).toMatch(/^@misc\{china-ecommerce-belts,/);
  });

  it('gives GB/T 7714 as a data set online with the date of access', () => {
    expect(citeDataset({ cite: aboutLabelsZh.cite, ...rest }, 'zh').gbt).toBe(
      '中国电商产业带地图：2014—2024[DS/OL]. 版本 abc12345. [2025-03-01]. https://example.org/map/.',
    );
  });
});
