import type { Map as MapLibreMap } from 'maplibre-gl';
import { moveCamera } from '#state/actions.ts';
import { CAMERA_DIGITS, useCamera, type Camera } from '#state/camera.ts';
import { fitChina, type Padding } from './fitChina.ts';
import type { MapCamera, Size } from './mercator.ts';

/**
 * Marks a move that this program makes on the viewer's wish (a button, a list). The library marks moves by hand
 * itself. All others, as when the window or a panel changes the map's size, are nobody's choice.
 */
export const CHOSEN = { isChosen: true };

const isChosen = (event: object) => 'isChosen' in event || ('originalEvent' in event && Boolean(event.originalEvent));

/** Calls back when a chosen move comes to rest. Moves by wheel never say whose they are; the wheel itself does. */
function onChosenMove(map: MapLibreMap, callback: () => void): () => void {
  let isOurs = false;
  const onStart = (event: object) => {
    isOurs ||= isChosen(event);
  };
  const onEnd = (event: object) => {
    if (isOurs || isChosen(event)) callback();
    isOurs = false;
  };
  map.on('wheel', onStart);
  map.on('movestart', onStart);
  map.on('moveend', onEnd);
  return () => {
    map.off('wheel', onStart);
    map.off('movestart', onStart);
    map.off('moveend', onEnd);
  };
}

const isNear = (a: number, b: number, digits: number) => Math.abs(a - b) < 0.6 * 10 ** -digits;

/** Whether two cameras are the same as far as a link can tell. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const { degrees, zoom } = CAMERA_DIGITS;
  return isNear(a.lng, b.lng, degrees) && isNear(a.lat, b.lat, degrees) && isNear(a.zoom, b.zoom, zoom);
}

/** The map's camera in the state's terms. */
export function cameraOf(map: MapLibreMap): MapCamera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

function jump(map: MapLibreMap, { lng, lat, zoom }: MapCamera): void {
  map.jumpTo({ center: [lng, lat], zoom });
}

/**
 * Keeps map and state in step: what the viewer moves is noted when it comes to rest, what the state says (a link,
 * Back) is jumped to, and while nothing is chosen the default view follows window and panels.
 */
export function syncCamera(map: MapLibreMap, free: () => { size: Size; padding: Padding }) {
  const fit = () => {
    const { size, padding } = free();
    // A move under way has been chosen, and is noted when it ends; the panel it opened may have changed the size.
    if (useCamera.getState().chosen === null && !map.isMoving()) jump(map, fitChina(size, padding));
  };
  const stopState = useCamera.subscribe(({ chosen }, { chosen: before }) => {
    if (chosen === before) return;
    if (!chosen) fit();
    else if (!isSameCamera(chosen, cameraOf(map))) jump(map, chosen);
  });
  const stopMoves = onChosenMove(map, () => moveCamera(cameraOf(map)));
  map.on('resize', fit);
  return {
    fit,
    stop() {
      stopState();
      stopMoves();
      map.off('resize', fit);
    },
  };
}
