import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '#data/place.ts';
import type { PlaceId } from '#data/placeId.ts';

/** A county or town and the point where its name is written. */
export type FinerSpot = { readonly id: PlaceId; readonly at: LonLat };

/** Layers of names, each of points that know their place. */
const NAMES = [
  { source: 'county-names', layer: 'county-names' },
  { source: 'towns', layer: 'towns' },
] as const;

/**
 * Counties and towns that the map may name at its zoom, whether or not there was room for the name; those of tiles that
 * are on the screen or beside it. Each comes once, though tiles share it.
 */
export function finerSpots(map: MapLibreMap): readonly FinerSpot[] {
  const spots = new Map<PlaceId, FinerSpot>();
  for (const { source, layer } of NAMES) {
    if (map.getZoom() < (map.getLayer(layer)?.minzoom ?? Infinity)) continue;
    for (const { properties, geometry } of map.querySourceFeatures(source)) {
      const id: unknown = properties['id'];
      if (typeof id !== 'string' || geometry.type !== 'Point') continue;
      const [lon = 0, lat = 0] = geometry.coordinates;
      spots.set(id, { id, at: [lon, lat] });
    }
  }
  return [...spots.values()];
}
