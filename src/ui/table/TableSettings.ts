import type { RowFilter } from '#derive/table/filterRows.ts';

/** What the rows are. */
export type RowKind = 'places' | 'belts';

/** What the reader set the table to; kept while places and belts take turns. */
export type TableSettings = {
  readonly kind: RowKind;
  readonly text: string;
  readonly status: RowFilter['status'];
  readonly inViewOnly: boolean;
};
