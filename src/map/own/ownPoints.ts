import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OwnData } from '#data/own.ts';
import type { Face } from '#derive/ramp.ts';
import { onTimePosition, timePosition } from '#state/clock.ts';
import { frameOf, isSameFrame, mercatorX, mercatorY, type Frame } from '../mercator.ts';
import { useOwn } from '#state/own.ts';
import { pixelRatio } from '../onPixelRatio.ts';
import { cameraOf } from '../syncCamera.ts';
import { createCircles, type Circles } from './createCircles.ts';
import { indexPoints, type PointIndex } from './pointIndex.ts';

/** Own points on the map. */
export type OwnPoints = {
  /** Shows points, or none; the same object means that nothing changed. */
  readonly show: (data: OwnData | null, face: Face) => void;
  /** Row of the point drawn at a point of the screen, or -1. */
  readonly rowAt: (point: { readonly x: number; readonly y: number }) => number;
  readonly stop: () => void;
};

function toMercator({ lon, lat, count }: OwnData): Float32Array {
  const positions = new Float32Array(count * 2);
  for (let row = 0; row < count; row += 1) {
    positions[row * 2] = mercatorX(lon[row] ?? 0);
    positions[row * 2 + 1] = mercatorY(lat[row] ?? 0);
  }
  return positions;
}

function makeCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-own';
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Frame): void {
  const [wide, high] = [Math.round(width * pixelRatio()), Math.round(height * pixelRatio())];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

/**
 * Puts a canvas with the reader's own points above the map and its belts. It follows the map's frames in
 * their own task and the clock once a frame, and is idle otherwise. The card's loss is survived: everything is uploaded
 * again when the context comes back.
 */
export function startOwnPoints(map: MapLibreMap): OwnPoints {
  const canvas = makeCanvas();
  const ground = map.getCanvas();
  map.getCanvasContainer().append(canvas);
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, powerPreference: 'default' });
  let circles: Circles | null = gl && createCircles(gl);
  let shown: { readonly data: OwnData; readonly positions: Float32Array; readonly index: PointIndex } | null = null;
  let face: Face = 'light';
  let drawn: Frame | null = null;
  let request = 0;

  const currentFrame = () => frameOf(cameraOf(map), { width: ground.clientWidth, height: ground.clientHeight });
  const draw = () => {
    cancelAnimationFrame(request);
    request = 0;
    if (!shown || !circles) return;
    const frame = currentFrame();
    drawn = frame;
    fitCanvas(canvas, frame);
    circles.draw(frame, { face, time: timePosition(), pointed: useOwn.getState().pointed?.row ?? -1 });
  };
  // The base map also repaints for reasons of its own; a million circles need not be drawn again for them.
  const follow = () => {
    if (shown && !isSameFrame(drawn, currentFrame())) draw();
  };
  const drawSoon = () => {
    if (shown && request === 0) request = requestAnimationFrame(draw);
  };
  const upload = () => {
    if (shown) circles?.setPoints(shown.data, shown.positions);
  };
  const onLost = (event: Event) => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    circles = null;
  };
  const onRestored = () => {
    circles = gl && createCircles(gl);
    upload();
    draw();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  map.on('render', follow);
  const stops = [
    onTimePosition(drawSoon),
    useOwn.subscribe((now, before) => {
      if (now.pointed?.row !== before.pointed?.row) drawSoon();
    }),
  ];

  return {
    show(data, nextFace) {
      const isNew = data !== (shown?.data ?? null);
      if (!isNew && face === nextFace) return;
      face = nextFace;
      canvas.hidden = !data;
      if (isNew) {
        const positions = data && toMercator(data);
        shown = data && positions && { data, positions, index: indexPoints(data, positions) };
        upload();
      }
      draw();
    },
    rowAt: point => shown?.index.at(point, currentFrame(), timePosition()) ?? -1,
    stop() {
      for (const stop of stops) stop();
      cancelAnimationFrame(request);
      map.off('render', follow);
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
      canvas.remove();
    },
  };
}
