import type { MeasureName } from '../Words.ts';

/** What downloads say, and what their files say of themselves, in one language. */
export type DownloadWords = {
  readonly name: string;
  readonly scope: string;
  all(rows: number): string;
  shown(rows: number): string;
  readonly preparing: string;
  saved(file: string): string;
  readonly failed: string;
  /** Titles of files. */
  readonly places: Readonly<Record<MeasureName, string>>;
  readonly belts: string;
  readonly ranking: string;
  /** How a file is to be read. */
  readonly note: string;
  /** How its outlines are to be read. */
  readonly outlines: string;
};
