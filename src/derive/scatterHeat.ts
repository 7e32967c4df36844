import type { HeatFile } from '#data/volume.ts';
import type { HeatSource } from './heatPoints.ts';

/** Standard deviation, in hundredths of a degree, by which points beyond one a unit lie around the unit's main point. */
const SPREAD = 80;
const SEED = 20_142_024;

/**
 * Any number of heat points with the parcels of the real units, for measuring how drawing scales: units by their
 * last year's parcels, each first at its heaviest point, then again and again scattered around it. A unit's points
 * share its parcels unequally, so sums stay as published. The same count gives the same points every time.
 */
export function scatterHeat({ heat, volumes }: HeatSource, count: number): HeatFile {
  const mains = heaviestPoints(heat);
  const units = [...mains.keys()].toSorted((a, b) => (volumes.value[b]?.at(-1) ?? 0) - (volumes.value[a]?.at(-1) ?? 0));
  const random = randomNumbers(SEED);
  const file: HeatFile = { unit: [], lon: [], lat: [], share: [], own: {} };
  for (let index = 0; index < count; index += 1) {
    const unit = units[index % units.length] ?? 0;
    const main = mains.get(unit) ?? 0;
    const spread = index < units.length ? 0 : SPREAD;
    file.unit.push(unit);
    file.lon.push((heat.lon[main] ?? 0) + spread * bell(random));
    file.lat.push((heat.lat[main] ?? 0) + spread * bell(random));
    file.share.push(5000 + 10_000 * random());
  }
  return file;
}

/** Row of the point with the largest share, by unit. */
function heaviestPoints({ unit, share }: HeatFile): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  unit.forEach((of, point) => {
    const best = rows.get(of);
    if (best === undefined || (share[point] ?? 0) > (share[best] ?? 0)) rows.set(of, point);
  });
  return rows;
}

/** About normal, mean 0, standard deviation 1: twelve uniform numbers have a variance of one together. */
function bell(random: () => number): number {
  let sum = -6;
  for (let index = 0; index < 12; index += 1) sum += random();
  return sum;
}

/** Uniform numbers in [0, 1) from a linear congruential generator (modulus 2³², Numerical Recipes' constants). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
