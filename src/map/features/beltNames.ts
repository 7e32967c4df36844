import type { FeatureCollection, Point } from 'geojson';
import { zoomStep } from '#derive/declutter.ts';
import type { BeltMarker } from '../markers/placeMarkers.ts';
import { latitude, longitude, worldSize } from '../mercator.ts';

/** Names of the placed markers, at the points where their discs are drawn. */
export function beltNames(markers: readonly BeltMarker[], zoom: number): FeatureCollection<Point> {
  const world = worldSize(zoomStep(zoom));
  return {
    type: 'FeatureCollection',
    features: markers.map(({ placed: { x, y, offset }, shown: { belt } }, rank) => ({
      type: 'Feature',
      properties: { ...belt.name, rank },
      geometry: { type: 'Point', coordinates: [longitude(x + offset[0] / world), latitude(y + offset[1] / world)] },
    })),
  };
}
