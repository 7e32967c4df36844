import type { Forms } from '#words/cite/citeForms.ts';
import { citeIn } from '#words/cite/citeIn.ts';
import type { Words } from '#words/Words.ts';
import { Copied } from '../../about/Copied.tsx';

/** A citation in three forms, each with a button that copies it. */
export function CiteList({ forms, words }: { forms: Forms; words: Words }) {
  const texts = citeIn(words.language);
  return (['plain', 'bibtex', 'gbt'] as const).map(form => (
    <Copied key={form} title={texts[form]} text={forms[form]} label={`${texts.copy} ${texts[form]}`} words={words} />
  ));
}
