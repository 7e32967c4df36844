import { citeFigure, type Cited } from '../citeFigure.ts';
import { namePublisher } from '../namePublisher.ts';
import type { Words } from '../Words.ts';
import { citeIn } from './citeIn.ts';

/** Where and when a citation is made: version of the data, address of the page, ISO date. */
export type CitedAt = { readonly version: string; readonly address: string; readonly accessed: string };
export type Forms = Readonly<Record<'plain' | 'bibtex' | 'gbt', string>>;

/** What stands in the place of a title that nobody wrote down. */
const NO_TITLE = '(no title kept)';

/** Author and title of a source, with the words for what is not known. */
function nameSource({ source }: Cited, words: Words): { author: string; title: string } {
  const texts = citeIn(words.language);
  const publisher = namePublisher(source.publisher, words);
  return {
    author: publisher === words.figure.unnamed ? texts.nobody : publisher,
    title: source.title === NO_TITLE ? `[${texts.untitled}]` : source.title,
  };
}

/** Text that BibTeX takes as it stands. */
const escaped = (text: string) => text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`);

function bibtex(cited: Cited, { version, accessed }: CitedAt, words: Words): string {
  const { source } = cited;
  const { author, title } = nameSource(cited, words);
  const year = /^\d{4}/.exec(source.date)?.[0];
  const texts = citeIn(words.language);
  const read = `${texts.accessed} ${accessed}`;
  const fields = [
    ['author', `{${escaped(author)}}`],
    ['title', escaped(title)],
    ...(year === undefined ? [] : [['year', year]]),
    ...(source.url === undefined ? [] : [['howpublished', String.raw`\url{${source.url}}`]]),
    ['note', `${escaped(citeFigure(cited, version, words))} ${read}`],
  ].map(([name = '', value = '']) => `  ${name.padEnd(12)} = {${value}},`);
  return ['@misc{china-ecommerce-belts-figure,', ...fields, '}'].join('\n');
}

/**
 * The source after GB/T 7714-2015, as an electronic resource (`EB/OL`) with the date of the page and of access, or as
 * other material (`Z`) where no address may be shown; then the map in which it was read (`DS/OL`).
 */
function gbt(cited: Cited, { version, address, accessed }: CitedAt, words: Words): string {
  const { source } = cited;
  const { author, title } = nameSource(cited, words);
  const texts = citeIn(words.language);
  const date = source.date === 'undated' ? '' : source.url ? `(${source.date})` : `${source.date}. `;
  const own = source.url
    ? `${author}. ${title}[EB/OL]. ${date}[${accessed}]. ${source.url}.`
    : `${author}. ${title}[Z]. ${date}`;
  return `${own.trim()} ${texts.from}: ${texts.title}[DS/OL]. ${texts.version} ${version}. [${accessed}]. ${address}.`;
}

/** A figure in three forms: a plain sentence, BibTeX, and GB/T 7714-2015. */
export function citeForms(cited: Cited, at: CitedAt, words: Words): Forms {
  return {
    plain: citeFigure(cited, at.version, words),
    bibtex: bibtex(cited, at, words),
    gbt: gbt(cited, at, words),
  };
}
