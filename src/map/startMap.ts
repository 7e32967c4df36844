import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import { reportLacking } from '#state/actions.ts';
import { bringMarkers, type MarkerStage } from './bringMarkers.ts';
import { addPatterns } from './addPatterns.ts';
import { createReadings } from './applyReadings.ts';
import { createMap } from './createMap.ts';
import type { StageProps } from './createStage.ts';
import { baseSources, countySources, townSources, type SourceData } from './features/lazyFeatures.ts';
import { borderFeatures, placeFeatures, unitFeatures } from './features/unitFeatures.ts';
import { bringHeat, type HeatStage } from './bringHeat.ts';
import type { Heat } from './heat/createHeat.ts';
import type { HeatContent } from './heatContents.ts';
import { startHighlight } from './highlight.ts';
import { frameOf, type Frame, type MapCamera, type Size } from './mercator.ts';
import { startPicking } from './pick.ts';
import { startShowing } from './showSubject.ts';
import type { Look, SourceName } from './style/mapStyle.ts';
import { restyle } from './style/restyle.ts';
import { cameraOf, syncCamera } from './syncCamera.ts';

/** From these zooms on finer parts are worth their bytes. */
const COUNTY_ZOOM = 5.4;
const TOWN_ZOOM = 7.8;

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
  readonly stop: () => void;
};

export const lookOf = ({ face, language, layer }: StageProps): Look => ({ face, language, layer });

function fill(map: MapLibreMap, data: SourceData): void {
  for (const [name, features] of Object.entries(data)) map.getSource<GeoJSONSource>(name)?.setData(features);
}

function firstSources(dataset: Dataset): Partial<Record<SourceName, GeoJSON.FeatureCollection>> {
  return {
    units: unitFeatures(dataset.prefectures),
    borders: borderFeatures(dataset.prefectures),
    seats: placeFeatures(dataset, 'prefecture'),
    provinces: placeFeatures(dataset, 'province'),
  };
}

/** Asks for the finer parts once the viewer has come close enough; a failure is asked for again at the next move. */
function fillByZoom(map: MapLibreMap): void {
  const wanted = new Map<number, () => Promise<SourceData>>([
    [COUNTY_ZOOM, countySources],
    [TOWN_ZOOM, townSources],
  ]);
  const look = () => {
    for (const [zoom, load] of wanted) {
      if (map.getZoom() < zoom) continue;
      wanted.delete(zoom);
      load().then(
        data => fill(map, data),
        () => wanted.set(zoom, load),
      );
    }
  };
  map.on('zoom', look);
  look();
}

/** Starts the map library in a container and connects it with state. Throws where there is no WebGL2. */
export function startMap({ container, dataset, camera, props, onFrame, heat, contentOf }: MapStart): RunningMap {
  let current = props;
  const map = createMap({ container, camera, look: lookOf(props), words: props.words });
  const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  let area = size();
  const cameraSync = syncCamera(map, () => ({ size: size(), padding: current.padding }));
  const readings = createReadings(map);
  const applyReadings = () => {
    if (current.layer !== 'heat') readings.apply(current.view.readings, current.view.selection.measure);
  };
  map.on('resize', () => (area = size()));
  map.on('render', () => onFrame(frameOf(cameraOf(map), area)));
  const stops: (() => void)[] = [cameraSync.stop];
  let markers = null as MarkerStage | null;
  let heatStage = null as HeatStage | null;
  let isReady = false;
  map.once('style.load', () => {
    isReady = true;
    addPatterns(map, current.face);
    fill(map, firstSources(dataset));
    restyle(map, lookOf(props), lookOf(current));
    applyReadings();
    const highlight = startHighlight(map);
    const belts = bringMarkers(map, dataset.groups, () => current);
    markers = belts;
    stops.push(
      highlight.stop,
      belts.stop,
      startPicking(map, belts.picking),
      startShowing(map, dataset, () => current.padding),
    );
    fillByZoom(map);
    if (heat) {
      const made = bringHeat(map, heat, () => ({ content: contentOf(current), isShown: current.layer === 'heat' }));
      heatStage = made;
      stops.push(made.stop);
    }
    baseSources().then(
      data => fill(map, data),
      () => undefined,
    );
    map.on('webglcontextlost', () => reportLacking('context', true));
    map.on('webglcontextrestored', () => {
      reportLacking('context', false);
      readings.forget();
      applyReadings();
      highlight.renew();
      belts.renew();
      heatStage?.renew();
    });
  });

  return {
    map,
    update(next) {
      const before = current;
      current = next;
      if (before.padding !== next.padding) cameraSync.fit();
      if (!isReady) return;
      if (before.face !== next.face) addPatterns(map, next.face);
      restyle(map, lookOf(before), lookOf(next));
      applyReadings();
      markers?.update();
      heatStage?.update();
    },
    stop() {
      for (const stop of stops) stop();
      map.remove();
    },
  };
}
