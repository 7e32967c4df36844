import { HEAT_FADE, HEAT_MAX, HEAT_MIN, KERNEL_RADIUS_KM, KERNEL_SIGMA_KM } from '#derive/heatScale.ts';
import { CHANNELS, timeWeights } from '#derive/timeWeights.ts';
import { timePosition } from '#state/clock.ts';
import { EQUATOR_KM, type Frame } from '../mercator.ts';
import { createDensityTargets, createTexture, deleteDensityTargets, type DensityTargets } from './densityTargets.ts';
import { linkProgram, type Program } from './linkProgram.ts';
import { DENSITY_UNIT, type PackedPoints } from './packPoints.ts';
import { COLOUR_FRAGMENT, COVER_VERTEX, SPLAT_FRAGMENT, SPLAT_VERTEX } from './shaders.ts';
import { targetSize } from './targetSize.ts';

/**
 * How the surface joins what is there: on a canvas of its own it replaces; in another picture it darkens
 * (`multiply`) or lightens (`screen`), by the same arithmetic as the CSS blend modes of those names.
 */
export type Composite = 'replace' | 'multiply' | 'screen';

/** What a colouring may do differently. */
export type Tint = {
  /** Another program for the same textures, with its own ramp. */
  readonly program: Program;
  readonly ramp: WebGLTexture;
  /** The part of the width that is drawn, from edge to edge 0 to 1. */
  readonly strip: readonly [from: number, to: number];
};

/** The two passes of the heat surface on one WebGL context, and what they hold on the card. */
export type Passes = {
  readonly gl: WebGL2RenderingContext;
  /** Replaces all points: the only upload of any size. */
  readonly setPoints: (points: PackedPoints) => void;
  /** Replaces the ramp's colours (`#rrggbb`), little to much. */
  readonly setRamp: (colours: readonly string[]) => void;
  /** Sums the kernels of every year; needed when camera, size or points changed. */
  readonly splat: (frame: Frame, pixelRatio: number) => void;
  /** Colours what is bound for drawing for one set of year weights: twelve numbers and one triangle. */
  readonly colour: (weights: Float32Array, composite: Composite, tint?: Partial<Tint>) => void;
};

/** A way to draw the summed surface; see `paintYear`. */
export type Paint = (passes: Passes, composite: Composite) => void;

/** Draws the surface of the time position: what is seen unless two years are compared. */
export const paintYear: Paint = (passes, composite) => passes.colour(timeWeights(timePosition()), composite);

const CORNERS = Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1);
/** Texture unit of the ramp; the density targets have those before it. */
export const RAMP_UNIT = 3;
const FLOAT_BYTES = 4;
const HALF_BYTES = 2;

/** Whether the device can draw into half-float targets and add there; without it there is no heat surface. */
export function hasFloatTargets(gl: WebGL2RenderingContext): boolean {
  return Boolean(gl.getExtension('EXT_color_buffer_float') ?? gl.getExtension('EXT_color_buffer_half_float'));
}

/**
 * Builds both passes. The context must have float targets; see `hasFloatTargets`. In a context that others draw in
 * (`isShared`) no state is taken for granted; in one of its own a frame of playing sends twelve numbers and a draw.
 */
export function createPasses(gl: WebGL2RenderingContext, isShared: boolean): Passes {
  // A context that was lost and restored has forgotten its extensions.
  hasFloatTargets(gl);
  const splatProgram = linkProgram(gl, SPLAT_VERTEX, SPLAT_FRAGMENT);
  const colourProgram = linkProgram(gl, COVER_VERTEX, COLOUR_FRAGMENT);
  const pointArray = createPointArray(gl);
  const emptyArray = gl.createVertexArray();
  const ramp = createTexture(gl, RAMP_UNIT);
  let targets: DensityTargets | null = null;
  /** Whether the context is still as the last plain colour pass left it. */
  let isSet = false;
  setConstants(gl, splatProgram);
  setColourConstants(gl, colourProgram);

  return {
    gl,
    setPoints: pointArray.fill,
    setRamp(colours) {
      isSet = false;
      fillRamp(gl, ramp, colours);
    },
    splat(frame, pixelRatio) {
      isSet = false;
      resetState(gl);
      const size = targetSize(frame, pixelRatio);
      if (targets && (targets.width !== size.width || targets.height !== size.height)) {
        deleteDensityTargets(gl, targets);
        targets = null;
      }
      targets ??= createDensityTargets(gl, size);
      gl.bindFramebuffer(gl.FRAMEBUFFER, targets.framebuffer);
      gl.viewport(0, 0, size.width, size.height);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE);
      gl.useProgram(splatProgram.program);
      gl.uniform2f(splatProgram.uniform('scale'), frame.scaleX, frame.scaleY);
      gl.uniform2f(splatProgram.uniform('offset'), frame.offsetX, frame.offsetY);
      gl.bindVertexArray(pointArray.array);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, pointArray.count());
      gl.bindVertexArray(null);
    },
    colour(weights, composite, tint) {
      if (!targets) return;
      const { program = colourProgram, ramp: colours = ramp, strip } = tint ?? {};
      if (!isSet || tint) {
        resetState(gl);
        blend(gl, composite);
        bindTextures(gl, [...targets.textures, colours]);
        clip(gl, strip);
        gl.useProgram(program.program);
        gl.bindVertexArray(emptyArray);
      }
      gl.uniform4fv(program.uniform('weights'), weights);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      if (tint) gl.disable(gl.SCISSOR_TEST);
      if (isShared) gl.bindVertexArray(null);
      isSet = !isShared && !tint;
    },
  };
}

/** Undoes whatever others, or the other pass, have set. */
function resetState(gl: WebGL2RenderingContext): void {
  for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE, gl.SCISSOR_TEST]) gl.disable(test);
  gl.colorMask(true, true, true, true);
  gl.blendEquation(gl.FUNC_ADD);
}

function bindTextures(gl: WebGL2RenderingContext, textures: readonly WebGLTexture[]): void {
  textures.forEach((texture, unit) => {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  });
}

function blend(gl: WebGL2RenderingContext, composite: Composite): void {
  if (composite === 'replace') return gl.disable(gl.BLEND);
  gl.enable(gl.BLEND);
  // Colours are premultiplied: multiply is s·d + d·(1 − a), screen is s + d·(1 − s), on an opaque ground.
  if (composite === 'multiply') gl.blendFunc(gl.DST_COLOR, gl.ONE_MINUS_SRC_ALPHA);
  else gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_COLOR);
}

/** Keeps drawing to a strip of the canvas, if one is given, whose edges lie between pixels, so that neighbours neither meet nor overlap. */
function clip(gl: WebGL2RenderingContext, strip: Tint['strip'] | undefined): void {
  if (!strip) return;
  const [left = 0, right = 0] = strip.map(part => Math.round(part * gl.drawingBufferWidth));
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(left, 0, right - left, gl.drawingBufferHeight);
}

/** Binds the canvas itself for drawing, all of it. */
export function bindCanvas(gl: WebGL2RenderingContext): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
}

/** Uniforms of the summing that no frame changes. */
function setConstants(gl: WebGL2RenderingContext, splat: Program): void {
  gl.useProgram(splat.program);
  gl.uniform1f(splat.uniform('radius'), KERNEL_RADIUS_KM / EQUATOR_KM);
  gl.uniform1f(splat.uniform('falloff'), (KERNEL_RADIUS_KM / KERNEL_SIGMA_KM) ** 2 / 2);
}

/** Uniforms that no frame changes of a program which colours the summed surface. */
export function setColourConstants(gl: WebGL2RenderingContext, colour: Program): void {
  gl.useProgram(colour.program);
  for (const year of [0, 1, 2]) gl.uniform1i(colour.uniform(`years${year}`), year);
  gl.uniform1i(colour.uniform('ramp'), RAMP_UNIT);
  gl.uniform1f(colour.uniform('unit'), DENSITY_UNIT);
  gl.uniform2f(colour.uniform('logRange'), Math.log(HEAT_MIN), Math.log(HEAT_MAX));
  gl.uniform1f(colour.uniform('fade'), HEAT_FADE);
  gl.uniform1f(colour.uniform('opacity'), 1);
}

/** The attributes: four corners shared by all, then one position and twelve half floats an instance. */
function createPointArray(gl: WebGL2RenderingContext) {
  const array = gl.createVertexArray();
  const [corners, positions, peaks] = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
  let count = 0;
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, CORNERS, gl.STATIC_DRAW);
  attribute(gl, 0, { size: 2, type: gl.FLOAT, stride: 0, offset: 0, perInstance: false });
  gl.bindBuffer(gl.ARRAY_BUFFER, positions);
  attribute(gl, 1, { size: 2, type: gl.FLOAT, stride: 2 * FLOAT_BYTES, offset: 0, perInstance: true });
  gl.bindBuffer(gl.ARRAY_BUFFER, peaks);
  for (const part of [0, 1, 2]) {
    const offset = part * 4 * HALF_BYTES;
    attribute(gl, 2 + part, { size: 4, type: gl.HALF_FLOAT, stride: CHANNELS * HALF_BYTES, offset, perInstance: true });
  }
  const fill = (points: PackedPoints) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, positions);
    gl.bufferData(gl.ARRAY_BUFFER, points.positions, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, peaks);
    gl.bufferData(gl.ARRAY_BUFFER, points.peaks, gl.STATIC_DRAW);
    count = points.count;
  };
  gl.bindVertexArray(null);
  return { array, fill, count: () => count };
}

type Layout = { size: number; type: number; stride: number; offset: number; perInstance: boolean };

function attribute(
  gl: WebGL2RenderingContext,
  index: number,
  { size, type, stride, offset, perInstance }: Layout,
): void {
  gl.enableVertexAttribArray(index);
  gl.vertexAttribPointer(index, size, type, false, stride, offset);
  gl.vertexAttribDivisor(index, perInstance ? 1 : 0);
}

const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);

/** One texel a colour: the card joins them linearly, exactly as the legend's gradient does. */
export function fillRamp(gl: WebGL2RenderingContext, texture: WebGLTexture, colours: readonly string[]): void {
  const texels = colours.flatMap(colour => [channel(colour, 1), channel(colour, 3), channel(colour, 5), 255]);
  gl.activeTexture(gl.TEXTURE0 + RAMP_UNIT);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, colours.length, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, Uint8Array.from(texels));
}
