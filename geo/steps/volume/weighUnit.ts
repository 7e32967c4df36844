import type { Adcode } from '#data/place.ts';
import type { Region } from './readVolumeTables.ts';

/** What is known of a unit without figures of its own: its townspeople of 2020. */
export type Townspeople = { adcode: Adcode; region: Region; urban: number };

/**
 * How units are weighed: townspeople to `power`, because a larger city sends more a head; `capital` times that for the
 * capital of a Central or Western province, which draws the trade of its province. In the East it is not special.
 */
export type WeightRule = { readonly power: number; readonly capital: number };

/** The rule of the published model, the best of those measured: see geo/sources/volume/README.md. */
export const WEIGHT_RULE: WeightRule = { power: 1.5, capital: 2 };

/** Townspeople of about the smallest unit that was ever counted (Ya'an). What a smaller one sends a head is not known to be less. */
const COUNTED = 750_000;

export function isInlandCapital({ adcode, region }: Townspeople): boolean {
  return region !== 'east' && adcode.endsWith('0100');
}

/** Weight of a unit among the units without figures of its province; below the sizes that were counted, each head counts alike. */
export function weighUnit(unit: Townspeople, { power, capital }: WeightRule = WEIGHT_RULE): number {
  const weight = unit.urban * Math.max(unit.urban, COUNTED) ** (power - 1);
  return isInlandCapital(unit) ? weight * capital : weight;
}
