import { RAMP } from '#derive/ramp.ts';

/** The same view, kernel and colours for all. */
export const VIEW = { lng: 104.5, lat: 36, zoom: 3.35 } as const;
/** In CSS pixels: three standard deviations of the product's kernel in this view. */
export const RADIUS = 18;
export const COLOURS = RAMP.light;
export const LAND = { ground: '#eef2f5', fill: '#dfe6ec', line: '#b4c0cb', width: 0.6 } as const;
export const HEAT_OPACITY = 0.85;
export const CIRCLE_OPACITY = 0.75;

/** Red, green and blue, 0-255, of `#rrggbb`. */
export function rgb(colour: string): [number, number, number] {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
