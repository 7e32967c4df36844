import type { Placed } from '#derive/declutter.ts';
import type { Frame } from '../mercator.ts';

/** A finger is wider than a disc. */
const MIN_REACH = 13;
/** The ring's outer edge, in CSS pixels beyond the disc. */
const EDGE = 2;

type Point = { readonly x: number; readonly y: number };

/** Where a marker is drawn, in CSS pixels from the map's top left corner. */
export function screenPoint(
  { x, y, offset }: Placed,
  { scaleX, scaleY, offsetX, offsetY, width, height }: Frame,
): Point {
  return {
    x: ((x * scaleX + offsetX + 1) / 2) * width + offset[0],
    y: ((1 - y * scaleY - offsetY) / 2) * height + offset[1],
  };
}

/** The nearest marker under a point, or null. Worked out here and not read back from the card, which would wait. */
export function markerAt(markers: readonly Placed[], point: Point, frame: Frame): Placed | null {
  let nearest: { marker: Placed; away: number } | null = null;
  for (const marker of markers) {
    const { x, y } = screenPoint(marker, frame);
    const away = Math.hypot(x - point.x, y - point.y);
    const isUnder = away <= Math.max(MIN_REACH, marker.diameter / 2 + EDGE);
    if (isUnder && (!nearest || away < nearest.away)) nearest = { marker, away };
  }
  return nearest?.marker ?? null;
}
