import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import { reportLacking } from '#state/actions.ts';
import { createMap } from './createMap.ts';
import type { StageProps } from './createStage.ts';
import { fillSources } from './fillSources.ts';
import type { Heat } from './heat/createHeat.ts';
import type { HeatContent } from './heatContents.ts';
import { addMapParts, lookOf, type MapPart } from './mapParts.ts';
import { frameOf, type Frame, type MapCamera, type Size } from './mercator.ts';
import { onPixelRatio } from './onPixelRatio.ts';
import { cameraOf, CHOSEN, syncCamera } from './syncCamera.ts';

const ZOOM_MS = 250;

export type MapStart = {
  readonly container: HTMLElement;
  readonly dataset: Dataset;
  readonly camera: MapCamera;
  readonly props: StageProps;
  /** Called in the task of every frame of the map, with its camera. */
  readonly onFrame: (frame: Frame) => void;
  /** The surface on its own canvas, where the device can draw it, and what it shows. */
  readonly heat: Heat | null;
  readonly contentOf: (props: StageProps) => HeatContent;
};

export type RunningMap = {
  readonly map: MapLibreMap;
  readonly update: (props: StageProps) => void;
  readonly zoomBy: (levels: number) => void;
  readonly stop: () => void;
};

/** The function below, for those who load it late. */
export type StartMap = typeof startMap;

/** Starts the map library in a container and connects it with state. Throws where there is no WebGL2. */
export function startMap({ container, dataset, camera, props, onFrame, heat, contentOf }: MapStart): RunningMap {
  let current = props;
  const look = lookOf(props);
  const map = createMap({ container, camera, look, words: props.words });
  const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  const cameraSync = syncCamera(map, () => ({ size: size(), padding: current.padding }));
  let parts: readonly MapPart[] = [];
  let hasStyle = false;
  followFrames(map, size, onFrame);
  map.on('style.load', () => {
    hasStyle = true;
    // The style loads a second time when the map comes back from a lost context.
    if (parts.length > 0) return parts.forEach(part => part.renew?.());
    const stop = fillSources(map, dataset);
    parts = [{ stop }, ...addMapParts(map, { dataset, props: () => current, heat, contentOf, look })];
  });
  // The library looks at the pixel ratio only when its size changes.
  const stopRatio = onPixelRatio(() => map.resize());
  map.on('webglcontextlost', () => {
    hasStyle = false;
    reportLacking('context', true);
  });
  map.on('webglcontextrestored', () => reportLacking('context', false));
  return {
    map,
    update(next) {
      const { padding } = current;
      current = next;
      if (padding !== next.padding) cameraSync.fit();
      if (hasStyle) parts.forEach(part => part.update?.());
    },
    zoomBy: levels => map.easeTo({ zoom: map.getZoom() + levels, duration: ZOOM_MS }, CHOSEN),
    stop() {
      parts.forEach(part => part.stop?.());
      stopRatio();
      cameraSync.stop();
      map.remove();
    },
  };
}

/** Reports the camera of every frame as it is drawn; the size is kept, since asking for it would force a layout. */
function followFrames(map: MapLibreMap, size: () => Size, onFrame: (frame: Frame) => void): void {
  let area = size();
  map.on('resize', () => {
    area = size();
  });
  map.on('render', () => onFrame(frameOf(cameraOf(map), area)));
}
