import type { Dataset } from '#data/dataset.ts';
import { YEARS } from '#data/year.ts';
import { PARCELS_PER_UNIT } from './parcels.ts';

/** Points of the heat surface: positions in degrees and, row by row, parcels in each of the 11 years. */
export type HeatPoints = {
  readonly count: number;
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  /** count x 11, row-major, in parcels. */
  readonly parcels: Float32Array;
};

const FULL_SHARE = 10_000;

/** What the points are made of. */
export type HeatSource = Pick<Dataset, 'heat' | 'volumes'>;

/**
 * Each unit's parcels placed at its counties' inhabited points. A county with a share of its own keeps it and the
 * unit's other counties divide the rest in proportion. With `estimates` false, cells that are not reported weigh
 * nothing.
 */
export function heatPoints(dataset: HeatSource, estimates: boolean): HeatPoints {
  const { heat, volumes } = dataset;
  const count = heat.unit.length;
  const parcels = new Float32Array(count * YEARS.length);
  const shownCell = cellFilter(dataset, estimates);
  const rest = restOfUnits(dataset);
  for (let point = 0; point < count; point += 1) {
    const row = heat.unit[point] ?? 0;
    const own = heat.own[point];
    for (let column = 0; column < YEARS.length; column += 1) {
      if (!shownCell(row, column)) continue;
      const share = own ? (own[column] ?? 0) / FULL_SHARE : (heat.share[point] ?? 0) * rest(row, column);
      parcels[point * YEARS.length + column] = (volumes.value[row]?.[column] ?? 0) * PARCELS_PER_UNIT * share;
    }
  }
  return { count, lon: degrees(heat.lon), lat: degrees(heat.lat), parcels };
}

const degrees = (hundredths: readonly number[]) => Float32Array.from(hundredths, value => value / 100);

function cellFilter({ volumes }: HeatSource, estimates: boolean): (row: number, column: number) => boolean {
  const reported = new Set(volumes.methods.filter(({ status }) => status === 'reported').map(({ letter }) => letter));
  return (row, column) => estimates || reported.has(volumes.cells[row]?.[column] ?? '');
}

/** Factor that turns a point's plain share into its part of what the counties with own shares leave over. */
function restOfUnits({ heat, volumes }: HeatSource): (row: number, column: number) => number {
  const taken = volumes.units.map(() => YEARS.map(() => 0));
  const plain = volumes.units.map(() => 0);
  heat.unit.forEach((row, point) => {
    const own = heat.own[point];
    if (own) own.forEach((share, column) => (taken[row]![column]! += share));
    else plain[row]! += heat.share[point] ?? 0;
  });
  return (row, column) =>
    Math.max(0, FULL_SHARE - (taken[row]?.[column] ?? 0)) / FULL_SHARE / Math.max(1, plain[row] ?? 1);
}
