import type { Language } from '../language.ts';
import type { CiteWords } from './CiteWords.ts';

const WORDS: Readonly<Record<Language, CiteWords>> = {
  zh: {
    plain: '一般格式',
    bibtex: 'BibTeX',
    gbt: 'GB/T 7714',
    copy: '复制',
    title: '中国电商产业带地图',
    data: '数据集',
    version: '数据版本',
    accessed: '访问日期',
    untitled: '题名不详',
    nobody: '佚名',
    from: '转引自',
    within: name => `${name}：中国电商产业带地图`,
  },
  en: {
    plain: 'Plain',
    bibtex: 'BibTeX',
    gbt: 'GB/T 7714',
    copy: 'Copy',
    title: 'China E-commerce Belts',
    data: 'data set',
    version: 'data version',
    accessed: 'accessed',
    untitled: 'title not known',
    nobody: 'Anon',
    from: 'Cited in',
    within: name => `${name}: China E-commerce Belts`,
  },
};

/** The words of citations, which come with them. */
export function citeIn(language: Language): CiteWords {
  return WORDS[language];
}
