import type { Words } from './Words.ts';

/** How the tables write that a page names no publisher, or that its site is not one to name. */
const UNNAMED = new Set(['website not named here', 'not shown by the page']);

/** `(mirror copy)`, `; mirror …` inside brackets: the line says by itself that it was read as a reprint. */
const MIRROR = / ?\(mirror[^)]*\)|; mirror[^)]*/g;

/** A publisher's name as the reader sees it; one that is not known is said in the reader's language. */
export function namePublisher(publisher: string, { figure }: Pick<Words, 'figure'>): string {
  return UNNAMED.has(publisher) ? figure.unnamed : publisher.replaceAll(MIRROR, '');
}
