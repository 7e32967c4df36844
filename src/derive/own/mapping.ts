import type { CoordinateSystem } from './shiftedCoordinates.ts';
import type { DecimalSign } from './readNumber.ts';

/** Where a row's point comes from: two columns of degrees, or one with names or codes of places. */
export type Where =
  | { readonly kind: 'degrees'; readonly lon: number; readonly lat: number; readonly system: CoordinateSystem }
  | { readonly kind: 'place'; readonly column: number };

/** When a row's values are of: a column with the year, a column a year, or nothing said (then every year). */
export type When =
  | { readonly kind: 'long'; readonly year: number; readonly value: number }
  | { readonly kind: 'wide'; readonly columns: readonly { readonly column: number; readonly year: number }[] }
  | { readonly kind: 'always'; readonly value: number };

/** No column. */
export const NONE = -1;

export const TEXT_ROLES = ['name', 'category', 'status', 'source'] as const;
/** Columns of text that a point may have. */
export type TextRole = (typeof TEXT_ROLES)[number];

/** What each column of a table means; columns are counted from 0, and `NONE` is no column. */
export type Mapping = {
  readonly where: Where;
  readonly when: When;
  readonly texts: Readonly<Record<TextRole, number>>;
  readonly sign: DecimalSign;
  readonly unit: string;
  /** Adcode chosen for each name that may mean several places. */
  readonly chosen: Readonly<Record<string, string>>;
};
