import type { GapReason } from '#data/volume.ts';
import type { Status } from '#data/status.ts';
import type { Adcode } from '#data/place.ts';

/** A value as shown, with all that makes it honest; never a bare number. */
export type Value = {
  readonly kind: 'value';
  /** Parcels or villages, in ones. */
  readonly value: number;
  /** Range, same unit; equals `value` for reported figures. */
  readonly low: number;
  readonly high: number;
  readonly status: Status;
  /** Id of the way it was obtained; see `methods` in volumes.json. Absent for figures taken as they are. */
  readonly method?: string;
  /** Ids of the sources that this cell rests on by itself. Empty: only the model's common inputs. */
  readonly sources: readonly string[];
};

/** No value, and why. */
export type Gap = { readonly kind: 'gap'; readonly reason: GapReason | 'estimates-off' };

/** What is known of one place in one year. */
export type Reading = Value | Gap;

export type ReadingOf = ReadonlyMap<Adcode, Reading>;
