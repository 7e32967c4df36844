import type { OwnData } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { largestRadius, SMALLEST } from '#derive/own/ownScale.ts';
import type { Face } from '#derive/ramp.ts';
import { timeWeights } from '#derive/timeWeights.ts';
import { linkProgram } from '../heat/linkProgram.ts';
import type { Frame } from '../mercator.ts';
import { CIRCLE_FRAGMENT, CIRCLE_VERTEX } from './ownShaders.ts';

/** `pointed`: row of the point under the pointer, -1 for none. */
export type Look = { readonly face: Face; readonly time: number; readonly pointed: number };

/** Own points on a WebGL context. */
export type Circles = {
  /** Replaces all points: the only upload. `positions` are Web Mercator x, y by point. */
  readonly setPoints: (data: OwnData, positions: Float32Array) => void;
  readonly draw: (frame: Frame, look: Look) => void;
};

const CORNERS = Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1);
const FLOAT_BYTES = 4;

type Rgb = readonly [number, number, number];
/** Violet, which nothing of the map's own has: fill and rim by face, the former as `--own` in the style sheets. */
const INK: Readonly<Record<Face, { readonly fill: Rgb; readonly rim: Rgb }>> = {
  light: { fill: [0.36, 0.2, 0.64], rim: [0.29, 0.13, 0.55] },
  dark: { fill: [0.75, 0.66, 1], rim: [0.85, 0.78, 1] },
};
/** Few discs are seen one by one, many add up. */
const OPACITY = { few: 0.5, many: 0.28 };
const MANY = 20_000;

/** Four corners shared by all, then one position and eleven values an instance. */
function createArray(gl: WebGL2RenderingContext) {
  const array = gl.createVertexArray();
  const [corners, positions, values] = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
  const attribute = (index: number, size: number, [stride, offset]: readonly [number, number]) => {
    gl.enableVertexAttribArray(index);
    gl.vertexAttribPointer(index, size, gl.FLOAT, false, stride * FLOAT_BYTES, offset * FLOAT_BYTES);
    if (index > 0) gl.vertexAttribDivisor(index, 1);
  };
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, CORNERS, gl.STATIC_DRAW);
  attribute(0, 2, [0, 0]);
  gl.bindBuffer(gl.ARRAY_BUFFER, positions);
  attribute(1, 2, [0, 0]);
  gl.bindBuffer(gl.ARRAY_BUFFER, values);
  attribute(2, 4, [YEARS.length, 0]);
  attribute(3, 4, [YEARS.length, 4]);
  attribute(4, 3, [YEARS.length, 8]);
  gl.bindVertexArray(null);
  const fill = (buffer: WebGLBuffer, content: Float32Array) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, content, gl.STATIC_DRAW);
  };
  return {
    array,
    fill(at: Float32Array, yearly: Float32Array) {
      fill(positions, at);
      fill(values, yearly);
    },
  };
}

/** Builds the drawing of own points. Time, camera and face are uniforms, so playing uploads nothing. */
export function createCircles(gl: WebGL2RenderingContext): Circles {
  const { program, uniform } = linkProgram(gl, CIRCLE_VERTEX, CIRCLE_FRAGMENT);
  const points = createArray(gl);
  let count = 0;
  gl.useProgram(program);
  return {
    setPoints(data, positions) {
      points.fill(positions, data.values);
      count = data.count;
      gl.uniform1f(uniform('peak'), Math.max(data.peak, Number.MIN_VALUE));
      gl.uniform2f(uniform('radii'), SMALLEST, largestRadius(data));
      gl.uniform1f(uniform('opacity'), count > MANY ? OPACITY.many : OPACITY.few);
    },
    draw({ width, height, scaleX, scaleY, offsetX, offsetY }, { face, time, pointed }) {
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.uniform2f(uniform('scale'), scaleX, scaleY);
      gl.uniform2f(uniform('offset'), offsetX, offsetY);
      gl.uniform2f(uniform('pixel'), 2 / width, 2 / height);
      gl.uniform3fv(uniform('fill'), INK[face].fill);
      gl.uniform3fv(uniform('rim'), INK[face].rim);
      gl.uniform4fv(uniform('weights'), timeWeights(time));
      gl.uniform1i(uniform('pointed'), pointed);
      gl.bindVertexArray(points.array);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      gl.bindVertexArray(null);
    },
  };
}
