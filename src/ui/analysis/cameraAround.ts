import type { LonLat } from '#data/place.ts';
import type { Camera } from '#state/camera.ts';

/** CSS pixels that the drawn thing may fill: a window's map is rarely narrower beside its panels. */
const ROOM = 200;
const CLOSEST = 9;

/** Width of the world in Mercator's own units, here degrees. */
const mercatorY = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** A camera that shows all of these positions; at zoom z the world is 512·2^z CSS pixels wide (MapLibre). */
export function cameraAround(positions: readonly LonLat[]): Camera {
  const [lngs, ys] = [positions.map(([lng]) => lng), positions.map(([, lat]) => mercatorY(lat))];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const extent = Math.max(east - west, north - south, 1e-3);
  const middle = (south + north) / 2;
  return {
    lng: (west + east) / 2,
    lat: (Math.atan(Math.sinh((middle * Math.PI) / 180)) * 180) / Math.PI,
    zoom: Math.min(CLOSEST, Math.log2((ROOM * 360) / (512 * extent))),
  };
}
