import type { Dataset } from '#data/dataset.ts';
import type { Belt } from '#data/belt.ts';
import type { Adcode, LonLat } from '#data/place.ts';
import { YEARS } from '#data/year.ts';
import type { HeatPoints } from '../heatPoints.ts';
import { parcelsOf } from '../parcels.ts';
import type { Value } from '../reading.ts';
import type { EstimatedPart } from './estimatedPart.ts';

/** A unit with any point inside, and the part of its parcels that is placed inside in a year, 0 to 1. */
export type UnitInside = { readonly unit: Adcode; readonly parts: readonly number[] };

/** What lies in an area. */
export type AreaSums = {
  /** Points of the placement inside; none means that nothing can be said. */
  readonly points: number;
  readonly units: readonly UnitInside[];
  /** Parcels of each covered year. */
  readonly readings: readonly Value[];
  readonly estimated: readonly EstimatedPart[];
  readonly belts: readonly Belt[];
};

/** Column-wise sums of each unit's points: all of them, and those inside. */
function sumPoints({ heat, volumes }: Dataset, points: HeatPoints, isInside: (at: LonLat) => boolean) {
  const zeros = () => volumes.units.map(() => YEARS.map(() => 0));
  const [all, inside, touched] = [zeros(), zeros(), new Map<number, number>()];
  for (let point = 0; point < points.count; point += 1) {
    const row = heat.unit[point] ?? 0;
    const isIn = isInside([points.lon[point] ?? 0, points.lat[point] ?? 0]);
    if (isIn) touched.set(row, (touched.get(row) ?? 0) + 1);
    for (let column = 0; column < YEARS.length; column += 1) {
      const parcels = points.parcels[point * YEARS.length + column] ?? 0;
      all[row]![column]! += parcels;
      if (isIn) inside[row]![column]! += parcels;
    }
  }
  return { all, inside, touched };
}

function sumYear(dataset: Dataset, units: readonly UnitInside[], column: number) {
  const year = YEARS[column] ?? 0;
  let [value, low, high, estimated, cells] = [0, 0, 0, 0, 0];
  for (const { unit, parts } of units) {
    const reading = parcelsOf(dataset, unit, { year, estimates: true });
    const part = parts[column] ?? 0;
    if (reading.kind === 'gap') continue;
    value += part * reading.value;
    low += part * reading.low;
    high += part * reading.high;
    // A reported total that the model divides among places is an estimate of its parts.
    if (reading.status === 'reported' && (part === 1 || part === 0)) continue;
    estimated += part * reading.value;
    cells += 1;
  }
  const status = cells === 0 ? ('reported' as const) : ('estimated' as const);
  return {
    reading: { kind: 'value' as const, value, low, high, status, sources: [] },
    estimated: { share: value === 0 ? 0 : estimated / value, cells, of: units.length },
  };
}

/**
 * Adds up what is placed inside an area: each point of the heat surface's placement counts whole if it lies inside. A
 * unit whose points all lie inside counts with its exact value. The ends of the range are the sums of the parts' ends,
 * which is wider than the truth but never too narrow; how the model divides a unit among its places is not in it.
 */
export function areaSums(dataset: Dataset, points: HeatPoints, isInside: (at: LonLat) => boolean): AreaSums {
  const { all, inside, touched } = sumPoints(dataset, points, isInside);
  const units = [...touched.keys()].map(row => ({
    unit: dataset.volumes.units[row] ?? '',
    parts: YEARS.map((_, column) => (inside[row]?.[column] ?? 0) / (all[row]?.[column] || 1)),
  }));
  const years = YEARS.map((_, column) => sumYear(dataset, units, column));
  return {
    points: [...touched.values()].reduce((sum, count) => sum + count, 0),
    units,
    readings: years.map(({ reading }) => reading),
    estimated: years.map(({ estimated }) => estimated),
    belts: dataset.belts.filter(({ at }) => isInside(at)),
  };
}

/**
 * Mean growth a year between two values, as a part of one: (end / start)^(1 / years) − 1, the compound annual growth
 * rate. Undefined where there is no year between or nothing to start from.
 */
export function annualGrowth(start: number, end: number, years: number): number | undefined {
  return years > 0 && start > 0 ? (end / start) ** (1 / years) - 1 : undefined;
}
