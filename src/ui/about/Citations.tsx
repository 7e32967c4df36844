import { citeDataset } from '#words/about/citeDataset.ts';
import { today } from '../kit/today.ts';
import type { PartProps } from './AboutPartView.tsx';
import { Copied } from './Copied.tsx';

/** Address of the page without the view that stands in it. */
function siteAddress(): string {
  return location.origin + location.pathname;
}

/** The data set as a citation in three forms, each with a button that copies it. */
export function Citations({ labels, dataset, words }: PartProps) {
  const { cite } = labels;
  const cited = { cite, version: dataset.version, address: siteAddress(), accessed: today() };
  const forms = citeDataset(cited, words.language);
  return (['plain', 'bibtex', 'gbt'] as const).map(form => (
    <Copied key={form} title={cite[form]} text={forms[form]} label={cite.copy} words={words} />
  ));
}
