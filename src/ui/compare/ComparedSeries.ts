import type { Adcode } from '#data/place.ts';
import type { Reading } from '#derive/reading.ts';

/** One compared place as chart and tables show it; readings are by covered year. */
export type ComparedSeries = {
  readonly id: Adcode;
  /** The ids by which it was chosen: its own, or those of belts in it. */
  readonly chosen: readonly string[];
  readonly index: number;
  readonly name: string;
  readonly colour: string;
  readonly own: readonly Reading[];
  readonly scaled: readonly Reading[];
};

/** Dashes by place, so that lines are told apart without their colours. */
export const DASHES: readonly string[] = ['', '7 3', '2 2.5', '9 3 2 3'];
