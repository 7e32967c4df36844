import type { Source } from '#data/source.ts';
import { DATE, PUBLISHER, SEEN, SOURCE, TITLE, URL } from './fields.ts';

/** What a table says of a source: who, in what, when, where, and how it was read. */
export const CITED_FIELDS = [PUBLISHER, TITLE, DATE, URL, SEEN] as const;

/** The same for a row that rests on a source, with the id that leads to sources.csv. */
export const SOURCE_FIELDS = [...CITED_FIELDS, SOURCE] as const;

/** The cells of `CITED_FIELDS`. */
export function citedCells({ publisher, title, date, url, seen }: Source) {
  return { publisher, title, date, url, seen };
}

/** The cells of `SOURCE_FIELDS`. */
export function sourceCells(source: Source) {
  return { ...citedCells(source), source: source.id };
}
