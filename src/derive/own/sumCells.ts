import type { OwnCells } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { KERNEL_SIGMA_KM } from '../heatScale.ts';

/** Up to so many points the surface is drawn from the points themselves. */
const EXACT = 5000;
/** A quarter of the kernel's deviation: putting points into such cells widens the kernel by a quarter of a per cent. */
const CELL_KM = KERNEL_SIGMA_KM / 4;
const KM_A_DEGREE = 111.32;

/** Points with a value a year, a gap below zero. */
export type YearlyPoints = {
  readonly count: number;
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  readonly values: Float32Array;
};

/** Row of the cell that each point lies in, and how many cells there are. */
function cellRows({ count, lon, lat }: YearlyPoints, km: number) {
  const width = KM_A_DEGREE / km;
  const rows = new Map<number, number>();
  const rowOf = Uint32Array.from({ length: count }, (_, point) => {
    // Columns are as wide as at 35°, the middle of China's latitudes: elsewhere cells are a little off square.
    const column = Math.floor(((lon[point] ?? 0) + 180) * width * 0.82);
    const key = column * 100_000 + Math.floor(((lat[point] ?? 0) + 90) * width);
    const row = rows.get(key) ?? rows.size;
    rows.set(key, row);
    return row;
  });
  return { rowOf, count: rows.size };
}

/** Sums points in cells of so many kilometres; each cell lies at the mean of its points. */
function intoCells(points: YearlyPoints, km: number): YearlyPoints {
  const { rowOf, count } = cellRows(points, km);
  const [members, lon, lat] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const values = new Float64Array(count * YEARS.length);
  rowOf.forEach((row, point) => {
    members[row]! += 1;
    lon[row]! += points.lon[point]!;
    lat[row]! += points.lat[point]!;
    for (let year = 0; year < YEARS.length; year += 1) {
      values[row * YEARS.length + year]! += Math.max(0, points.values[point * YEARS.length + year]!);
    }
  });
  const mean = (sums: Float64Array) => Float32Array.from(sums, (sum, row) => sum / members[row]!);
  return { count, lon: mean(lon), lat: mean(lat), values: Float32Array.from(values) };
}

/**
 * Greatest density of all years in values per km², near enough for a scale: at the middle of cells as wide as the
 * kernel's deviation, the Gaussians of all cells around are summed.
 */
function densest(points: YearlyPoints): number {
  const coarse = intoCells(points, KERNEL_SIGMA_KM);
  const order = Array.from({ length: coarse.count }, (_, row) => row).toSorted(
    (a, b) => (coarse.lat[a] ?? 0) - (coarse.lat[b] ?? 0),
  );
  let most = 0;
  order.forEach((row, place) => {
    const sums = new Float64Array(YEARS.length);
    for (const step of [-1, 1]) {
      for (let at = step < 0 ? place : place + 1; at >= 0 && at < order.length; at += step) {
        const other = order[at] ?? 0;
        const north = ((coarse.lat[other] ?? 0) - (coarse.lat[row] ?? 0)) * KM_A_DEGREE;
        if (Math.abs(north) > 3 * KERNEL_SIGMA_KM) break;
        addKernel(sums, coarse, { row, other, north });
      }
    }
    most = Math.max(most, ...sums);
  });
  return most / (2 * Math.PI * KERNEL_SIGMA_KM ** 2);
}

type Pair = { readonly row: number; readonly other: number; readonly north: number };

function addKernel(sums: Float64Array, { lon, lat, values }: YearlyPoints, { row, other, north }: Pair): void {
  const degree = KM_A_DEGREE * Math.cos(((lat[row] ?? 0) * Math.PI) / 180);
  const east = ((lon[other] ?? 0) - (lon[row] ?? 0)) * degree;
  if (Math.abs(east) > 3 * KERNEL_SIGMA_KM) return;
  const part = Math.exp(-(east * east + north * north) / (2 * KERNEL_SIGMA_KM ** 2));
  sums.forEach((sum, year) => {
    sums[year] = sum + part * Math.max(0, values[other * YEARS.length + year] ?? 0);
  });
}

/**
 * What the surface of own points is drawn from. Many points are summed in cells first: half floats lose what is added
 * in very many small parts, and the picture is the same.
 */
export function sumCells(points: YearlyPoints): OwnCells {
  const { count, lon, lat, values } = points.count <= EXACT ? points : intoCells(points, CELL_KM);
  return { count, lon, lat, values: values.map(value => Math.max(0, value)), densest: densest(points) };
}
