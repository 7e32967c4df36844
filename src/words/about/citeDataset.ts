import type { Language } from '../language.ts';
import type { AboutLabels } from './About.ts';

/** What a citation of the data set is made of; `accessed` is an ISO date. */
export type CitedDataset = {
  readonly cite: AboutLabels['cite'];
  readonly version: string;
  readonly address: string;
  readonly accessed: string;
};

function bibtex({ cite, version, address, accessed }: CitedDataset): string {
  return [
    '@misc{china-ecommerce-belts,',
    `  title        = {${cite.title}},`,
    `  howpublished = {\\url{${address}}},`,
    `  note         = {${cite.data}, ${cite.version} ${version}, ${cite.accessed} ${accessed}},`,
    '}',
  ].join('\n');
}

/**
 * The data set as a plain sentence, as BibTeX and after GB/T 7714-2015 (electronic resource, data set online: `DS/OL`;
 * the date in brackets is that of access). No author and no year of publication are claimed: the version says which.
 */
export function citeDataset(cited: CitedDataset, language: Language): Record<'plain' | 'bibtex' | 'gbt', string> {
  const { cite, version, address, accessed } = cited;
  const parts = [cite.data, `${cite.version} ${version}`, `${cite.accessed} ${accessed}`, address];
  return {
    plain: language === 'zh' ? `${cite.title}，${parts.join('，')}` : `${cite.title}, ${parts.join(', ')}`,
    bibtex: bibtex(cited),
    gbt: `${cite.title}[DS/OL]. ${cite.version} ${version}. [${accessed}]. ${address}.`,
  };
}
