import type { ReactNode } from 'react';
import type { Direction, SortKey } from '#derive/table/sortRows.ts';
import type { ColumnName } from '#words/table/TableWords.ts';

/** One column of a table: how its head reads, how its cells are written, and by what it sorts. The first heads the rows. */
export type Column<Row> = {
  readonly id: ColumnName;
  readonly head: ReactNode;
  readonly note?: string;
  /** Width in CSS pixels. Fixed, so that a year's new figures need not be measured. */
  readonly width: number;
  readonly isNumber?: true;
  /** Direction of the first press on its head: numbers from the largest, names from the first. */
  readonly first: Direction;
  sortBy(row: Row): SortKey;
  cell(row: Row): ReactNode;
};
