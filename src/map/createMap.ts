import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { MapCamera } from './mercator.ts';
import { mapStyle, type Look } from './style/mapStyle.ts';
import type { MapWords } from './MapWords.ts';

// The library cannot find its worker in a bundle by itself: without this the map stays blank and says nothing.
setWorkerUrl(workerUrl);

/** Beyond this the generalised borders would pretend to know streets. */
const MAX_ZOOM = 11.5;
const MIN_ZOOM = 1.5;
/** The middle of the view stays in here (west, south, east, north), so that the map cannot be lost. */
const REACH = { west: 66, south: -2, east: 146, north: 60 };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Holds the middle, not the edges: bounds on the edges would force a phone or a wide strip closer than China fits.
 */
function constrain(centre: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const center = new LngLat(clamp(centre.lng, REACH.west, REACH.east), clamp(centre.lat, REACH.south, REACH.north));
  return { center, zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM) };
}

export type MapStart = {
  readonly container: HTMLElement;
  readonly camera: MapCamera;
  readonly look: Look;
  readonly words: MapWords;
};

/**
 * Makes the map. Throws `GPUInitializationError` where there is no WebGL2. The map stays flat and north-up: every
 * overlay may rely on that.
 */
export function createMap({ container, camera, look, words }: MapStart): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: mapStyle(look),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    transformConstrain: constrain,
    maxPitch: 0,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 150,
    localIdeographFontFamily: false,
    // The default wakes the fast card, and Safari then gives no context at all.
    canvasContextAttributes: { powerPreference: 'default', antialias: true },
    locale: mapLocale(words),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

function mapLocale(words: MapWords): Record<string, string> {
  return {
    'Map.Title': words.name,
    'CooperativeGesturesHandler.WindowsHelpText': words.cooperative,
    'CooperativeGesturesHandler.MacHelpText': words.cooperative,
    'CooperativeGesturesHandler.MobileHelpText': words.cooperative,
  };
}
