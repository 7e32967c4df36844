import { RAMP } from '#derive/ramp.ts';
import { timeWeights } from '#derive/timeWeights.ts';
import { bindCanvas, createPasses, hasFloatTargets } from '#map/heat/createPasses.ts';
import { packPoints } from '#map/heat/packPoints.ts';
import { frameOf } from '#map/mercator.ts';

/** One point of the surface, and from where, when and how large it is looked at. */
export type Sample = {
  readonly lon: number;
  readonly lat: number;
  /** Parcels in each of the 11 years. */
  readonly parcels: readonly number[];
  readonly camera: { readonly lng: number; readonly lat: number; readonly zoom: number };
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly time: number;
};

/** Colour in the middle of the picture that the renderer of the product makes of one point: red, green, blue, alpha. */
function heatColour({ lon, lat, parcels, camera, width, height, pixelRatio, time }: Sample): readonly number[] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * pixelRatio, height * pixelRatio];
  const gl = canvas.getContext('webgl2', { premultipliedAlpha: true, preserveDrawingBuffer: true });
  if (!gl || !hasFloatTargets(gl)) throw new Error('no float targets');
  const passes = createPasses(gl, false);
  const one = { lon: Float32Array.of(lon), lat: Float32Array.of(lat), parcels: Float32Array.from(parcels) };
  passes.setPoints(packPoints({ count: 1, ...one }));
  passes.setRamp(RAMP.light);
  passes.splat(frameOf(camera, { width, height }), pixelRatio);
  bindCanvas(gl);
  passes.colour(timeWeights(time), 'replace');
  const pixel = new Uint8Array(4);
  gl.readPixels(canvas.width / 2, canvas.height / 2, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return Array.from(pixel);
}

Object.assign(globalThis, { heatColour });
