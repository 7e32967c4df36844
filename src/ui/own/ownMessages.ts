import type { Dataset } from '#data/dataset.ts';
import type { OwnData } from '#data/own.ts';
import type { SearchFile } from '#data/search.ts';
import type { FileFault, Issue, RowFault } from '#derive/own/faults.ts';
import type { Mapping } from '#derive/own/mapping.ts';
import type { AskedReading, OpenedTable } from '#derive/own/openTable.ts';
import type { ReadResult } from '#derive/own/readRows.ts';

/** What names of places are looked up in. */
export type PlaceNames = { readonly places: Dataset['places']; readonly search: SearchFile };

/** Heads, reasons and the word for a whole row, in the reader's language, for the list of problems. */
export type IssueWords = {
  readonly heads: readonly string[];
  readonly reasons: Readonly<Record<RowFault, string>>;
  readonly whole: string;
};

/** What the page asks of the worker. */
export type Ask =
  | { readonly kind: 'open'; readonly blob: Blob; readonly title: string; readonly asked: AskedReading }
  | { readonly kind: 'read'; readonly mapping: Mapping; readonly names: PlaceNames | null }
  | { readonly kind: 'list'; readonly words: IssueWords };

/** A file as the form shows it. */
export type ShownTable = Omit<OpenedTable, 'readAll'>;

/** What a reading came to, beside the points: counts, and the first problems. */
export type Report = Pick<ReadResult, 'rows' | 'left' | 'empty' | 'ambiguous'> & {
  readonly first: readonly Issue[];
  readonly issues: number;
  readonly mapping: Mapping;
};

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'opened'; readonly table: ShownTable }
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'read'; readonly data: OwnData; readonly report: Report }
  | { readonly kind: 'list'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly fault: FileFault; readonly detail: string };
