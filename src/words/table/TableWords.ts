import type { MeasureName } from '../Words.ts';

/** Columns of both tables. */
export type ColumnName =
  | 'name'
  | 'province'
  | 'value'
  | 'status'
  | 'change'
  | 'share'
  | 'source'
  | 'belt'
  | 'category'
  | 'place'
  | 'tier'
  | 'figures';

/** What the table says, in one language. */
export type TableWords = {
  /** Legend of the choice of rows. */
  readonly rows: string;
  readonly kind: Readonly<Record<'places' | 'belts', string>>;
  readonly search: Readonly<Record<'places' | 'belts', string>>;
  readonly status: string;
  readonly anyStatus: string;
  readonly withoutFigure: string;
  readonly inView: string;
  /** Below the settings: what the rows are. */
  places(year: number, measure: MeasureName): string;
  belts(year: number): string;
  count(shown: number, of: number): string;
  /** Under which the settings are folded on a phone. */
  readonly fold: string;
  readonly none: string;
  readonly keys: string;
  readonly column: Readonly<Record<ColumnName, string>>;
  readonly unit: Readonly<Record<MeasureName, string>>;
  readonly note: Readonly<Record<'value' | 'change' | 'share' | 'figures' | 'source', string>>;
  readonly firstYear: string;
  readonly fromZero: string;
  /** Ways by which a cell got its value, in a few words; methods by their id in the data. */
  readonly method: Readonly<Record<string, string>>;
  readonly modelOnly: string;
  readonly separator: string;
};
