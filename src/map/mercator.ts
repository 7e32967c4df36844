/** A camera without tilt or turn: centre in degrees and MapLibre zoom (the world is 512·2^zoom CSS pixels wide). */
export type MapCamera = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** A drawing area in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Earth's circumference at the equator as Web Mercator has it, in kilometres (radius 6378.137 km). */
export const EQUATOR_KM = 2 * Math.PI * 6378.137;

/** Web Mercator abscissa of a longitude, 0 at 180° W to 1 at 180° E. */
export function mercatorX(lng: number): number {
  return (180 + lng) / 360;
}

/** Web Mercator ordinate of a latitude, 0 in the north: (1 − ln(tan(π/4 + φ/2))/π) / 2. */
export function mercatorY(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}

/** Longitude of a Web Mercator abscissa, in degrees. */
export function longitude(x: number): number {
  return x * 360 - 180;
}

/** Latitude of a Web Mercator ordinate, in degrees: φ = atan(sinh(π(1 − 2y))). */
export function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Width of the whole world in CSS pixels. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** How Web Mercator coordinates (0 to 1) become clip coordinates: clip = mercator · scale + offset. */
export type Frame = Size & {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly offsetX: number;
  readonly offsetY: number;
};

/** The frame of a camera whose centre is in the middle of the area. */
export function frameOf(camera: MapCamera, { width, height }: Size): Frame {
  const world = worldSize(camera.zoom);
  const scaleX = (2 * world) / width;
  const scaleY = (-2 * world) / height;
  return {
    width,
    height,
    scaleX,
    scaleY,
    offsetX: -scaleX * mercatorX(camera.lng),
    offsetY: -scaleY * mercatorY(camera.lat),
  };
}

/** The zoom of a frame. */
export function zoomOf({ scaleX, width }: Frame): number {
  return Math.log2((scaleX * width) / 2 / 512);
}

/**
 * The frame of a column-major 4x4 matrix from Web Mercator to clip space, as MapLibre hands to custom layers.
 * Without tilt, w is the same everywhere on the ground, so dividing by it leaves scale and offset.
 */
export function frameOfMatrix(matrix: ArrayLike<number>, { width, height }: Size): Frame {
  const at = (index: number) => (matrix[index] ?? 0) / (matrix[15] ?? 1);
  return { width, height, scaleX: at(0), scaleY: at(5), offsetX: at(12), offsetY: at(13) };
}

/** Whether two frames draw the same picture. */
export function isSameFrame(a: Frame | null, b: Frame | null): boolean {
  if (!a || !b) return a === b;
  const keys = ['width', 'height', 'scaleX', 'scaleY', 'offsetX', 'offsetY'] as const;
  return keys.every(key => a[key] === b[key]);
}
