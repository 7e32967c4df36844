import type { Subject } from '#state/selection.ts';

/** Something on the map and where it is drawn, in CSS pixels from the map's top left corner. */
export type Spot = { readonly subject: Subject; readonly x: number; readonly y: number };

/** A step of one along an axis of the screen: right and down are positive. */
export type Direction = readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];

/** Farther off the straight way than along it is another direction. */
const WIDEST = 1.2;
/** A pixel aside counts as so many ahead: what lies straight ahead comes first. */
const ASIDE = 2;
/** Nearer than this, in pixels, is the same place. */
const LEAST = 3;

/**
 * The spot that an arrow key leads to: of all that lie ahead in a direction, the one with the shortest way, where a way
 * aside counts double. Null where nothing lies ahead.
 */
export function nextSpot<T extends Spot>(
  spots: readonly T[],
  from: Pick<Spot, 'x' | 'y'>,
  [right, down]: Direction,
): T | null {
  let best: { spot: T; way: number } | null = null;
  for (const spot of spots) {
    const [x, y] = [spot.x - from.x, spot.y - from.y];
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    if (ahead < LEAST || aside > ahead * WIDEST) continue;
    const way = ahead + ASIDE * aside;
    if (!best || way < best.way) best = { spot, way };
  }
  return best?.spot ?? null;
}
