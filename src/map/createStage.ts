import type { Dataset } from '#data/dataset.ts';
import type { OwnData } from '#data/own.ts';
import type { Language } from '#data/bilingual.ts';
import { LAST_YEAR } from '#data/year.ts';
import type { Face } from '#derive/ramp.ts';
import type { ShownLayer } from '#derive/shownLayer.ts';
import type { View } from '#derive/view.ts';
import { reportLacking } from '#state/actions.ts';
import { useCamera } from '#state/camera.ts';
import { want } from '#state/want.ts';
import { createGround } from './createGround.ts';
import { fitChina, type Padding } from './fitChina.ts';
import { createHeat } from './heat/createHeat.ts';
import { heatContents } from './heatContents.ts';
import { areIslandsShown } from './islands/areIslandsShown.ts';
import type { MapWords } from './MapWords.ts';
import { frameOf, type Frame, type MapCamera, type Size } from './mercator.ts';
import { leaveGround } from './leaveGround.ts';
import type { RunningMap, StartMap } from './startMap.ts';

/** All that the stage draws and may change while it stands. */
export type StageProps = {
  readonly view: View;
  /** The layer that is really drawn; see `shownLayer`. */
  readonly layer: ShownLayer;
  readonly face: Face;
  readonly language: Language;
  readonly words: MapWords;
  readonly padding: Padding;
  /** The reader's own data, as far as they are drawn as circles or take the place of the surface. */
  readonly own: { readonly circles: OwnData | null; readonly heat: OwnData | null };
};

export type Stage = {
  readonly update: (props: StageProps) => void;
  /** Zooms by whole levels around the middle; does nothing before the map has come. */
  readonly zoomBy: (levels: number) => void;
  readonly stop: () => void;
};

export type StageStart = {
  readonly first: StageProps;
  /** Told whether the South China Sea islands are all in view, whenever that changes. */
  readonly onIslands: (shown: boolean) => void;
};

function makeCanvas(className: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

const sizeOf = (box: HTMLElement): Size => ({ width: box.clientWidth, height: box.clientHeight });

/** Whether the first response holds the very surface that is asked for; see `chooseFirst`. */
const isPictured = ({ layer, own, view: { selection } }: StageProps) =>
  layer === 'heat' && !own.heat && selection.year === LAST_YEAR && selection.estimates;

/** By name: the class itself is in the library's chunk, which may be what failed to come. */
const isWebglMissing = (error: unknown) => error instanceof Error && error.name === 'GPUInitializationError';

/** Lets the browser paint what was drawn before heavier work begins. */
const painted = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * The staged start, after the picture that the page came with. First the heat surface over that picture's land (or
 * over a flat drawing of the land), from a few kilobytes of own code; then the map library, which slides in underneath
 * at the same camera. Owns every canvas in `box` until `stop`.
 */
export function createStage(box: HTMLElement, dataset: Dataset, { first, onIslands }: StageStart): Stage {
  let current = first;
  let running: RunningMap | null = null;
  let stopWaiting: (() => void) | null = null;
  const mapBox = document.createElement('div');
  mapBox.className = 'map-base';
  box.append(mapBox);
  const ground = createGround(dataset.prefectures, useCamera.getState().chosen === null);
  const heatCanvas = makeCanvas('map-heat');
  ground.layInto(box, heatCanvas);
  const heat = createHeat(heatCanvas, {
    onUnsupported: () => reportLacking('float-targets', true),
    onLost: lost => reportLacking('context', lost),
  });
  const contentOf = heatContents(dataset);
  const camera = (): MapCamera => useCamera.getState().chosen ?? fitChina(sizeOf(box), current.padding);

  let areShown: boolean | null = null;
  const follow = (frame: Frame) => {
    heat?.follow(frame);
    const shown = areIslandsShown(frame, current.padding);
    if (shown !== areShown) onIslands(shown);
    areShown = shown;
  };

  const drawFirst = () => {
    if (running) return;
    const frame = frameOf(camera(), sizeOf(box));
    ground.draw({ frame, face: current.face, keepsHeat: !heat && isPictured(current) });
    follow(frame);
  };
  const applyHeat = () => {
    const { points, ramp } = contentOf(current);
    heat?.setPoints(points);
    heat?.setRamp(ramp);
    // Once the map stands it decides, because it may draw the surface itself.
    if (!running) heat?.setVisible(current.layer === 'heat');
  };
  const start = ({ startMap }: { startMap: StartMap }) => {
    try {
      running = startMap({
        container: mapBox,
        dataset,
        camera: camera(),
        props: current,
        onFrame: follow,
        heat,
        contentOf,
      });
    } catch (error) {
      if (!isWebglMissing(error)) throw error;
      return reportLacking('webgl', true);
    }
    // Above the base map, which is empty at first, and below deck.gl's markers among the map's controls.
    ground.layInto(running.map.getCanvasContainer(), heatCanvas);
    stopWaiting = leaveGround(running.map, ground, camera);
  };

  applyHeat();
  const resizes = new ResizeObserver(drawFirst);
  resizes.observe(box);
  const stopWanting = want('map', () => painted().then(() => import('./startMap.ts')), start);

  return {
    update(next) {
      const before = current;
      current = next;
      applyHeat();
      running?.update(next);
      if (!heat || before.face !== next.face || before.padding !== next.padding) drawFirst();
    },
    zoomBy: levels => running?.zoomBy(levels),
    stop() {
      stopWanting();
      stopWaiting?.();
      resizes.disconnect();
      running?.stop();
      heat?.stop();
      box.replaceChildren();
    },
  };
}
