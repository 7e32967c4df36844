import {
  address,
  chinese,
  dateOrUndated,
  needed,
  noChinese,
  number,
  oneOf,
  optional,
  type ColumnRule,
} from './cellRules.ts';
import { linkHasAddress, reprintIsNotNamed, type RowRule } from './rowRules.ts';

/** What a table must hold: its columns, columns that together may stand only once, and rules of whole rows. */
export type TableRules = {
  readonly columns: Readonly<Record<string, ColumnRule>>;
  readonly unique?: readonly string[];
  readonly rows?: readonly RowRule[];
};

// Columns that stand in several tables.

export const free = optional();
export const some = needed();
export const SOURCE = {
  publisher: some,
  title: some,
  url: optional(address),
  link: needed(oneOf(['yes', 'no'])),
  date: optional(dateOrUndated),
} as const;
export const SOURCE_ROWS = [linkHasAddress, reprintIsNotNamed] as const;
export const ORIGIN = { table: some, row: needed(number({ min: 1, whole: true })) } as const;
export const YEAR = needed(number({ min: 1900, max: 2100, whole: true }));
export const COUNT = needed(number({ min: 0 }));
export const NAMES = { zh: needed(chinese), en: needed(noChinese) } as const;
