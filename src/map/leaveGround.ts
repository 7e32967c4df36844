import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Ground } from './createGround.ts';
import type { MapCamera } from './mercator.ts';
import { onceComplete } from './onceComplete.ts';
import { cameraOf, isSameCamera } from './syncCamera.ts';

/**
 * Takes the ground away in the task in which the map's own picture is complete, and sets the mark `map-ready`. The
 * ground cannot move: a viewer who moves the map before sees the map as far as it is. `camera` answers with that of
 * the ground. The returned function gives up waiting.
 */
export function leaveGround(map: MapLibreMap, ground: Ground, camera: () => MapCamera): () => void {
  const onMove = () => {
    if (!isSameCamera(cameraOf(map), camera())) ground.remove();
  };
  map.on('move', onMove);
  return onceComplete(map, () => {
    map.off('move', onMove);
    ground.remove();
    performance.mark('map-ready');
  });
}
