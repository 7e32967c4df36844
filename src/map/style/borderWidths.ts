import type { BorderKind } from '../features/unitFeatures.ts';

/** Zooms between which borders grow, evenly. */
export const WIDTH_ZOOMS = [3, 8] as const;

/** Widths of borders in CSS pixels at the two zooms. */
export const BORDER_WIDTHS: Readonly<Record<BorderKind, readonly [low: number, high: number]>> = {
  unit: [0.4, 1],
  province: [0.6, 1.6],
  outline: [0.7, 1.8],
};

/** Width of a border at a zoom, in CSS pixels, as the map style interpolates it. */
export function borderWidth(kind: BorderKind, zoom: number): number {
  const [[from, to], [low, high]] = [WIDTH_ZOOMS, BORDER_WIDTHS[kind]];
  return low + (high - low) * Math.min(1, Math.max(0, (zoom - from) / (to - from)));
}
