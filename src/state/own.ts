import { create } from 'zustand';
import type { OwnData, OwnDrawn } from '#data/own.ts';

/** What the reader gave to be read: files that were dropped, pasted or chosen, or pasted text. */
export type Given = { readonly files: readonly File[]; readonly text?: string; readonly isFolder?: boolean };

/** A point of the reader's under the pointer: its row, and where the pointer is in CSS pixels from the map's corner. */
export type Pointed = { readonly row: number; readonly x: number; readonly y: number };

/** The reader's own data. They live in this page only, and in a link only where the reader puts them there. */
export type Own = {
  readonly data: OwnData | null;
  readonly drawn: OwnDrawn;
  /** What was removed last, so that it can be brought back. */
  readonly removed: OwnData | null;
  /** Waiting to be read. */
  readonly given: Given | null;
  /** Own data as letters in the address behind `#d=`; empty where the address holds none. */
  readonly packed: string;
  readonly pointed: Pointed | null;
};

/** Read with a selector; changed by `ownActions.ts` only. */
export const useOwn = create<Own>()(() => ({
  data: null,
  drawn: 'circles',
  removed: null,
  given: null,
  packed: '',
  pointed: null,
}));
