import { CHINA } from '#map/fitChina.ts';
import { mercatorX, mercatorY } from '#map/mercator.ts';

/** Width of the picture in its own units: half a pixel each where the map is 1,000 pixels wide. */
export const WIDTH = 2000;

const WEST = mercatorX(CHINA.west);
const NORTH = mercatorY(CHINA.north);
/** Units of the picture a whole Web Mercator world. */
export const WORLD = WIDTH / (mercatorX(CHINA.east) - WEST);
/** Height of the picture: the default view's, in the map's own projection. */
export const HEIGHT = (mercatorY(CHINA.south) - NORTH) * WORLD;

export type Point = readonly [x: number, y: number];

/** Place in the picture of a Web Mercator position. */
export function fromMercator([x, y]: Point): Point {
  return [(x - WEST) * WORLD, (y - NORTH) * WORLD];
}

/** Place in the picture of a longitude and latitude in degrees. */
export function fromDegrees([lng, lat]: readonly [lng: number, lat: number]): Point {
  return fromMercator([mercatorX(lng), mercatorY(lat)]);
}
