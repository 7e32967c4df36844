import type { LonLat } from '#data/place.ts';
import type { Camera } from '#state/camera.ts';

/** A drawing area in CSS pixels. */
export type Area = { readonly width: number; readonly height: number };

/** Web Mercator ordinate of a latitude, 0 in the north to 1: (1 − ln(tan(π/4 + φ/2))/π) / 2. */
const ordinate = (lat: number) => (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;

/** Whether a point lies within what a camera shows in an area; the world is 512 · 2^zoom CSS pixels wide. */
export function isInFrame([lon, lat]: LonLat, { lng, lat: middle, zoom }: Camera, { width, height }: Area): boolean {
  const world = 512 * 2 ** zoom;
  const x = ((lon - lng) / 360) * world;
  const y = (ordinate(lat) - ordinate(middle)) * world;
  return Math.abs(x) <= width / 2 && Math.abs(y) <= height / 2;
}
