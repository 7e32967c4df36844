import { bearing } from '@turf/bearing';
import { distance } from '@turf/distance';
import type { LonLat } from '#data/place.ts';
import { YEARS } from '#data/year.ts';
import type { HeatPoints } from '../heatPoints.ts';
import { sphericalMean, type Weighted } from './sphericalMean.ts';

/** The centre of gravity in a year, and how it came there from the year before it in the path. */
export type CentreStep = {
  readonly year: number;
  readonly at: LonLat;
  /** Kilometres along the great circle on a sphere of 6,371.0088 km, and its first bearing, 0 to 360 from north; null at first. */
  readonly move: { readonly km: number; readonly bearing: number } | null;
};

/** How far and where to one goes from one position to another. */
export function moveBetween(from: LonLat, to: LonLat): { readonly km: number; readonly bearing: number } {
  return { km: distance(from, to), bearing: (bearing(from, to) + 360) % 360 };
}

/** Joins the centres of the years, in order; a year without one is left out, and the next move counts from the last known. */
export function joinCentres(centres: readonly { readonly year: number; readonly at: LonLat | null }[]): CentreStep[] {
  const steps: CentreStep[] = [];
  for (const { year, at } of centres) {
    const last = steps.at(-1);
    if (at) steps.push({ year, at, move: last ? moveBetween(last.at, at) : null });
  }
  return steps;
}

function* weighted({ count, lon, lat, parcels }: HeatPoints, column: number): Generator<Weighted> {
  for (let point = 0; point < count; point += 1) {
    const weight = parcels[point * YEARS.length + column] ?? 0;
    yield { at: [lon[point] ?? 0, lat[point] ?? 0], weight };
  }
}

/** The path of the nation's centre: the parcels of each year, where the heat surface places them, averaged on the sphere. */
export function centrePath(points: HeatPoints): readonly CentreStep[] {
  return joinCentres(YEARS.map((year, column) => ({ year, at: sphericalMean(weighted(points, column)) })));
}

/** The eight winds from north, clockwise. */
export const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof WINDS)[number];

/** The wind a bearing in degrees is nearest to. */
export function windOf(degrees: number): Wind {
  return WINDS[Math.round(degrees / 45) % 8] ?? 'n';
}
