import type { Map as MapLibreMap } from 'maplibre-gl';
import { loadBase } from '#data/onDemand.ts';

/**
 * Calls back once the map's own picture is complete: everything of the first view is drawn, the lands around too
 * (or they have failed to come, which the reader is told elsewhere). All who wait are called in the same task, so
 * that they change the picture at once. The returned function gives up waiting.
 */
export function onceComplete(map: MapLibreMap, callback: () => void): () => void {
  let isWanted = true;
  const waitForIdle = () => {
    if (!isWanted) return;
    map.once('idle', callback);
    // Where the map has long been idle it would not say so again.
    map.triggerRepaint();
  };
  void loadBase().then(waitForIdle, waitForIdle);
  return () => {
    isWanted = false;
    map.off('idle', callback);
  };
}
