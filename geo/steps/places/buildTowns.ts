import type { TownsFile } from '#data/topology.ts';
import type { Town } from './matchTowns.ts';

const toDigits = (degrees: number) => Math.round(degrees * 1e3) / 1e3;

/** towns.json: the towns with a known point as columns, in the order given; points in degrees to three digits. */
export function buildTowns(towns: readonly Town[]): TownsFile {
  return {
    zh: towns.map(({ zh }) => zh),
    en: towns.map(({ en }) => en),
    lon: towns.map(({ at }) => toDigits(at[0])),
    lat: towns.map(({ at }) => toDigits(at[1])),
    county: towns.map(({ county }) => county),
  };
}
