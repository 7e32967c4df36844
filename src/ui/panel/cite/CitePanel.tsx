import type { Bilingual } from '#data/bilingual.ts';
import { manifest } from '#data/loadPart.ts';
import { citeDataset } from '#words/about/citeDataset.ts';
import { citeIn } from '#words/cite/citeIn.ts';
import type { Words } from '#words/Words.ts';
import { today } from '../../kit/today.ts';
import { CiteList } from './CiteList.tsx';

/** A panel, under the link that opens it as it is now, as a citation in three forms. */
export function CitePanel({ name, words }: { name: Bilingual; words: Words }) {
  const texts = citeIn(words.language);
  const cite = { ...texts, title: texts.within(name[words.language]) };
  const cited = { cite, version: manifest.version, address: location.href, accessed: today() };
  return <CiteList forms={citeDataset(cited, words.language)} words={words} />;
}
