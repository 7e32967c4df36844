import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { LAND, VIEW } from './look.ts';
import './page.css';

setWorkerUrl(workerUrl);

/** A MapLibre map of nothing but the prefectures, loaded. */
export async function landMap(land: FeatureCollection): Promise<MapLibreMap> {
  const map = new MapLibreMap({
    container: 'map',
    center: [VIEW.lng, VIEW.lat],
    zoom: VIEW.zoom,
    attributionControl: false,
    fadeDuration: 0,
    dragRotate: false,
    renderWorldCopies: false,
    style: {
      version: 8,
      sources: { land: { type: 'geojson', data: land } },
      transition: { duration: 0, delay: 0 },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': LAND.ground } },
        { id: 'fill', type: 'fill', source: 'land', paint: { 'fill-color': LAND.fill, 'fill-antialias': false } },
        { id: 'line', type: 'line', source: 'land', paint: { 'line-color': LAND.line, 'line-width': LAND.width } },
      ],
    },
  });
  await map.once('load');
  return map;
}

/** Resolves when the map has drawn all it has to. */
export async function idle(map: MapLibreMap): Promise<void> {
  const drawn = map.once('idle');
  map.triggerRepaint();
  await drawn;
}
