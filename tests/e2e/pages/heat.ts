import { RAMP } from '#derive/ramp.ts';
import { differencePaint, swipePaint } from '#map/contrast/contrastPaints.ts';
import { bindCanvas, createPasses, hasFloatTargets, paintYear, type Paint } from '#map/heat/createPasses.ts';
import { packPoints } from '#map/heat/packPoints.ts';
import { frameOf } from '#map/mercator.ts';
import { moveTime } from '#state/actions.ts';

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

/** The middle row of pixels that the renderer of the product makes of one point when it paints so. */
function drawRow({ lon, lat, parcels, camera, width, height, pixelRatio, time }: Sample, paint: Paint): Uint8Array {
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
  moveTime(time);
  paint(passes, 'replace');
  const pixels = new Uint8Array(canvas.width * 4);
  gl.readPixels(0, canvas.height / 2, canvas.width, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return pixels;
}

/** Colour in the middle of the picture: red, green, blue, alpha. */
function heatColour(sample: Sample): readonly number[] {
  const middle = (sample.width * sample.pixelRatio) / 2;
  return Array.from(drawRow(sample, paintYear).subarray(middle * 4, middle * 4 + 4));
}

/** How two years are set against each other; `split` is the part left of the divider. */
export type Contrasted = Sample & {
  readonly against: number;
  readonly kind: 'year' | 'swipe' | 'difference';
  readonly split: number;
};

/** The middle row of a picture of two years, four numbers a pixel. */
function contrastRow({ against, kind, split, ...sample }: Contrasted): readonly number[] {
  const paints = {
    year: paintYear,
    swipe: swipePaint(() => ({ against, split })),
    difference: differencePaint(() => ({ against, face: 'light' })),
  };
  return Array.from(drawRow(sample, paints[kind]));
}

Object.assign(globalThis, { heatColour, contrastRow });
