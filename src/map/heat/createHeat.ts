import { onTimePosition } from '#state/clock.ts';
import { isSameFrame, type Frame } from '../mercator.ts';
import { onPixelRatio, pixelRatio } from '../onPixelRatio.ts';
import { bindCanvas, createPasses, hasFloatTargets, paintYear, type Paint, type Passes } from './createPasses.ts';
import { firstInFrame } from './firstInFrame.ts';
import type { PackedPoints } from './packPoints.ts';

/** The heat surface on its canvas, from outside. It knows neither the map library nor React. */
export type Heat = {
  readonly setPoints: (points: PackedPoints) => void;
  /** Colours of the ramp, `#rrggbb`, little to much. */
  readonly setRamp: (colours: readonly string[]) => void;
  /** Takes another way to draw the surface, or the same whose picture has changed, and draws soon. */
  readonly setPaint: (paint: Paint) => void;
  /** Takes a camera and draws at once, so that whoever moves the map can do it in the same task. */
  readonly follow: (frame: Frame) => void;
  /** While hidden nothing is drawn; shown again it is drawn at once. */
  readonly setVisible: (visible: boolean) => void;
  readonly stop: () => void;
};

/** What the owner of the canvas must know. */
export type HeatEvents = {
  /** The device cannot draw a heat surface at all. */
  readonly onUnsupported: () => void;
  /** The card took the context away (`true`) or gave it back. */
  readonly onLost: (lost: boolean) => void;
};

/** Asked for before the context is made: nothing but colour is needed, and waking the fast card is not. */
const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: false,
  depth: false,
  stencil: false,
  premultipliedAlpha: true,
  powerPreference: 'default',
};

function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Frame): void {
  const [wide, high] = [Math.round(width * pixelRatio()), Math.round(height * pixelRatio())];
  // Setting a size clears the canvas even when it is the same.
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

/** Sums the kernels for a camera, and leaves the canvas, fitted to it, bound for drawing. */
function splatOnto(canvas: HTMLCanvasElement, passes: Passes, frame: Frame): void {
  fitCanvas(canvas, frame);
  passes.splat(frame, pixelRatio());
  bindCanvas(passes.gl);
}

function watchContext(
  canvas: HTMLCanvasElement,
  { lose, restore }: { lose: () => void; restore: () => void },
): () => void {
  const onLost = (event: Event) => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    lose();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', restore);
  return () => {
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', restore);
  };
}

/** A context with float targets; null without, and told unless there is no WebGL at all: that the map itself reports. */
function openContext(canvas: HTMLCanvasElement, onUnsupported: () => void): WebGL2RenderingContext | null {
  const gl = canvas.getContext('webgl2', CONTEXT);
  if (!gl || hasFloatTargets(gl)) return gl;
  onUnsupported();
  return null;
}

/** Calls back at the next frame, once however often it is asked to. */
function nextFrame(callback: () => void) {
  let request = 0;
  const cancel = () => {
    if (request !== 0) cancelAnimationFrame(request);
    request = 0;
  };
  const ask = () => {
    if (request === 0) request = requestAnimationFrame(callback);
  };
  return { ask, cancel };
}

/** A function that sets a performance mark at its first call. */
function markOnce(name: string): () => void {
  let isMarked = false;
  return () => {
    if (!isMarked) performance.mark(name);
    isMarked = true;
  };
}

/**
 * Starts the heat surface on a canvas; answers null where the device cannot draw it. Draws
 * when time, camera, points or colours change, at most once a frame, and is idle otherwise. The first picture sets
 * the performance mark `first-heat`.
 */
export function createHeat(canvas: HTMLCanvasElement, { onUnsupported, onLost }: HeatEvents): Heat | null {
  const gl = openContext(canvas, onUnsupported);
  if (!gl) return null;
  let passes: Passes | null = createPasses(gl, false);
  let points: PackedPoints | null = null;
  let ramp: readonly string[] = [];
  let frame: Frame | null = null;
  let splatted: Frame | null = null;
  let paint = paintYear;
  let visible = false;
  const ahead = nextFrame(() => draw());
  const markFirst = markOnce('first-heat');

  const draw = () => {
    ahead.cancel();
    if (!visible || !passes || !frame || !points || ramp.length === 0) return;
    if (!isSameFrame(splatted, frame)) {
      splatOnto(canvas, passes, frame);
      splatted = frame;
    }
    paint(passes, 'replace');
    markFirst();
  };
  const drawSoon = () => {
    if (visible) ahead.ask();
  };
  const renewed = () => {
    splatted = null;
    drawSoon();
  };
  const lose = () => {
    passes = null;
    onLost(true);
  };
  const restore = () => {
    passes = createPasses(gl, false);
    if (points) passes.setPoints(points);
    passes.setRamp(ramp);
    onLost(false);
    renewed();
  };
  const stops = [
    watchContext(canvas, { lose, restore }),
    onTimePosition(firstInFrame(draw, drawSoon)),
    onPixelRatio(renewed),
    ahead.cancel,
  ];

  return {
    setPoints(next) {
      if (points === next) return;
      points = next;
      passes?.setPoints(next);
      renewed();
    },
    setRamp(next) {
      if (ramp === next) return;
      ramp = next;
      passes?.setRamp(next);
      drawSoon();
    },
    setPaint(next) {
      paint = next;
      drawSoon();
    },
    follow(next) {
      // Redrawing the same camera would cost a frame of work whenever the base map repaints for its own reasons.
      if (isSameFrame(frame, next)) return;
      frame = next;
      draw();
    },
    setVisible(next) {
      if (visible === next) return;
      visible = next;
      canvas.hidden = !next;
      draw();
    },
    stop() {
      stops.forEach(stop => stop());
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}
