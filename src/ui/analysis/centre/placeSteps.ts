import type { CentreStep } from '#derive/analysis/centrePath.ts';

/** Size of the drawing in its own units. */
export const PLOT = { width: 360, height: 200 } as const;
/** Room around the path for the years written beside it. */
const ROOM = { x: 52, y: 26 } as const;
/** Kilometres of a degree of latitude on a sphere of 6,371 km. */
const DEGREE_KM = 111.195;
const SCALES_KM = [200, 100, 50, 20, 10, 5, 2, 1] as const;

/** A step in the drawing, and the middle of its written year. */
export type PlacedStep = { readonly year: number; readonly x: number; readonly y: number; readonly label: Spot };
type Spot = readonly [x: number, y: number];

/** Half the size of a written year, and where its middle may stand from its dot, best first. */
const HALF = [15, 7] as const;
const AROUND: readonly Spot[] = [
  [22, 0],
  [-22, 0],
  [0, -13],
  [0, 14],
  [18, -11],
  [18, 12],
  [-18, -11],
  [-18, 12],
];

const overlaps = ([x, y]: Spot, [x1, y1]: Spot, [w, h]: Spot) => Math.abs(x - x1) < w && Math.abs(y - y1) < h;

/** Where each year is written: at the first spot around its dot that no dot and no earlier year takes. */
function writeYears(dots: readonly Spot[]): readonly Spot[] {
  const taken: Spot[] = [];
  for (const [x, y] of dots) {
    const spots = AROUND.map(([right, down]): Spot => [x + right, y + down]);
    const isFree = (spot: Spot) =>
      taken.every(other => !overlaps(spot, other, [2 * HALF[0], 2 * HALF[1]])) &&
      dots.every(dot => !overlaps(spot, dot, [HALF[0] + 4, HALF[1] + 4]));
    taken.push(spots.find(isFree) ?? [x + 22, y]);
  }
  return taken;
}

/**
 * Places a path in the drawing, north up and true to scale: near the path's middle a degree of longitude is the cosine of
 * the latitude times a degree of latitude. `scale` is a round length no longer than a third of the drawing.
 */
export function placeSteps(steps: readonly CentreStep[]): {
  readonly points: readonly PlacedStep[];
  readonly scale: { readonly km: number; readonly width: number };
} {
  const lats = steps.map(({ at }) => at[1]);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const east = steps.map(({ at }) => at[0] * DEGREE_KM * Math.cos((middle * Math.PI) / 180));
  const north = lats.map(lat => lat * DEGREE_KM);
  const [west, south] = [Math.min(...east), Math.min(...north)];
  const [wide, tall] = [Math.max(...east) - west, Math.max(...north) - south];
  const perKm = Math.min((PLOT.width - 2 * ROOM.x) / (wide || 1), (PLOT.height - 2 * ROOM.y) / (tall || 1));
  const [left, top] = [(PLOT.width - wide * perKm) / 2, (PLOT.height - tall * perKm) / 2];
  const dots = steps.map((_, index): Spot => [
    Math.round(left + ((east[index] ?? 0) - west) * perKm),
    Math.round(top + (tall - ((north[index] ?? 0) - south)) * perKm),
  ]);
  const labels = writeYears(dots);
  const points = steps.map(({ year }, index): PlacedStep => {
    const [x, y] = dots[index] ?? [0, 0];
    return { year, x, y, label: labels[index] ?? [x, y] };
  });
  const km = SCALES_KM.find(each => each * perKm <= PLOT.width / 3) ?? 1;
  return { points, scale: { km, width: Math.round(km * perKm) } };
}
