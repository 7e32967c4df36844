import type { CentreStep } from '#derive/analysis/centrePath.ts';

/** Size of the drawing in its own units. */
export const PLOT = { width: 360, height: 200 } as const;
/** Room around the path for the years written beside it. */
const ROOM = { x: 52, y: 26 } as const;
/** Kilometres of a degree of latitude on a sphere of 6,371 km. */
const DEGREE_KM = 111.195;
const SCALES_KM = [200, 100, 50, 20, 10, 5, 2, 1] as const;

/** A step in the drawing; `side` is where its year is written, 1 right and -1 left. */
export type PlacedStep = { readonly year: number; readonly x: number; readonly y: number; readonly side: 1 | -1 };

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
  const points = steps.map(({ year }, index): PlacedStep => {
    const x = left + ((east[index] ?? 0) - west) * perKm;
    const y = top + (tall - ((north[index] ?? 0) - south)) * perKm;
    const neighbours = [east[index - 1], east[index + 1]].filter(each => each !== undefined);
    const mean = neighbours.reduce((sum, each) => sum + each, 0) / (neighbours.length || 1);
    // Written away from where the line goes on.
    return { year, x: Math.round(x), y: Math.round(y), side: (east[index] ?? 0) >= mean ? 1 : -1 };
  });
  const km = SCALES_KM.find(each => each * perKm <= PLOT.width / 3) ?? 1;
  return { points, scale: { km, width: Math.round(km * perKm) } };
}
