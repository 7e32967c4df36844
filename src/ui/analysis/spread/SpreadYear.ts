import type { Status } from '#data/status.ts';

/** Concentration of one year over all units. */
export type SpreadYear = {
  readonly year: number;
  /** Parcels of each unit. */
  readonly values: readonly number[];
  readonly gini: number;
  readonly range: { readonly low: number; readonly high: number };
  /** Parts of all parcels that the largest units send, 0 to 1. */
  readonly top10: number;
  readonly top50: number;
  readonly status: Status;
};
