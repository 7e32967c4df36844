import { latitude, longitude, mercatorX, mercatorY, type MapCamera, type Size } from './mercator.ts';

/** Parts of the map that panels cover, in CSS pixels from each side. */
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** What the default view shows: the mainland with Hainan and Taiwan; the islands beyond are in the inset. */
export const CHINA = { west: 73, east: 135.5, south: 17.5, north: 54 } as const;

/** The closest the default view comes, however large the window. */
export const MAX_FIT_ZOOM = 5.5;

/** Outermost degrees of what is to be seen. */
export type Bounds = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

/** A window and what of it panels cover. */
export type Room = { readonly size: Size; readonly padding: Padding };

/**
 * The camera that shows bounds as large as they fit into what the panels leave free, at most at `closest`. The whole map
 * stays in the middle of the window; only the picture moves.
 */
export function fitBounds({ west, east, south, north }: Bounds, { size, padding }: Room, closest: number): MapCamera {
  const { top, right, bottom, left } = padding;
  const [x0, x1, y0, y1] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  const free = { width: Math.max(80, size.width - left - right), height: Math.max(80, size.height - top - bottom) };
  const world = Math.min(free.width / (x1 - x0), free.height / (y1 - y0));
  const zoom = Math.min(closest, Math.log2(world / 512));
  const scale = 512 * 2 ** zoom;
  // The middle of the free part lies this far from the middle of the window.
  const [dx, dy] = [(left - right) / 2, (top - bottom) / 2];
  return { lng: longitude((x0 + x1) / 2 - dx / scale), lat: latitude((y0 + y1) / 2 - dy / scale), zoom };
}

/** The camera of the default view. */
export function fitChina(size: Size, padding: Padding = NO_PADDING): MapCamera {
  return fitBounds(CHINA, { size, padding }, MAX_FIT_ZOOM);
}
