import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LonLat } from '#data/place.ts';
import type { Subject } from '#state/selection.ts';

/** What is known of a mark on the map. */
type MarkPoint = { readonly kind: Subject['kind']; readonly id: string };

/** Marks as points that know their subject. */
export function markFeatures(
  marks: readonly { readonly at: LonLat; readonly subject: Subject }[],
): FeatureCollection<Point, MarkPoint> {
  const features = marks.map(({ at, subject: { kind, id } }): Feature<Point, MarkPoint> => ({
    type: 'Feature',
    properties: { kind, id },
    geometry: { type: 'Point', coordinates: [...at] },
  }));
  return { type: 'FeatureCollection', features };
}
