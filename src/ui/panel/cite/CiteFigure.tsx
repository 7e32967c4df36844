import { manifest } from '#data/loadPart.ts';
import { citeForms } from '#words/cite/citeForms.ts';
import type { Cited } from '#words/citeFigure.ts';
import type { Words } from '#words/Words.ts';
import { today } from '../../kit/today.ts';
import { CiteList } from './CiteList.tsx';

/** A figure as a citation in three forms. */
export function CiteFigure({ cited, words }: { cited: Cited; words: Words }) {
  const at = { version: manifest.version, address: location.href, accessed: today() };
  return <CiteList forms={citeForms(cited, at, words)} words={words} />;
}
