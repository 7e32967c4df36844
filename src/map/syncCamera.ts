import type { Map as MapLibreMap } from 'maplibre-gl';
import { moveCamera } from '#state/actions.ts';
import { CAMERA_DIGITS, useCamera, type Camera } from '#state/camera.ts';
import { fitChina, type Padding } from './fitChina.ts';
import type { MapCamera, Size } from './mercator.ts';

/** Marks moves that only fit the default view to the window: they are nobody's choice and stay out of the link. */
const FITTED = { isFitted: true };

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

function jump(map: MapLibreMap, { lng, lat, zoom }: MapCamera, marks?: object): void {
  map.jumpTo({ center: [lng, lat], zoom }, marks);
}

/**
 * Keeps map and state in step: what the viewer moves is noted when it comes to rest, what the state says (a link,
 * Back) is jumped to, and while nothing is chosen the default view follows window and panels.
 */
export function syncCamera(map: MapLibreMap, free: () => { size: Size; padding: Padding }) {
  const fit = () => {
    const { size, padding } = free();
    if (useCamera.getState().chosen === null) jump(map, fitChina(size, padding), FITTED);
  };
  const onMoveEnd = (event: object) => {
    if (!('isFitted' in event)) moveCamera(cameraOf(map));
  };
  const stopState = useCamera.subscribe(({ chosen }, { chosen: before }) => {
    if (chosen === before) return;
    if (!chosen) fit();
    else if (!isSameCamera(chosen, cameraOf(map))) jump(map, chosen);
  });
  map.on('moveend', onMoveEnd);
  map.on('resize', fit);
  return {
    fit,
    stop() {
      stopState();
      map.off('moveend', onMoveEnd);
      map.off('resize', fit);
    },
  };
}
