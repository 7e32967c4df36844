import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LonLat } from '#data/place.ts';
import type { Drawing, Sketch } from '#state/drawing.ts';

type Role = Readonly<Record<string, string>>;

const feature = (properties: Role, geometry: Geometry): Feature => ({ type: 'Feature', properties, geometry });

function sketchFeatures(sketch: Sketch | null): Feature[] {
  if (sketch?.kind !== 'polygon') return [];
  const corners = sketch.corners.map(([lng, lat]): LonLat => [lng, lat]);
  const points = corners.map(coordinates => feature({ role: 'corner' }, { type: 'Point', coordinates }));
  return corners.length < 2
    ? points
    : [feature({ role: 'sketch' }, { type: 'LineString', coordinates: corners }), ...points];
}

/** What tools want drawn, and the corners of the polygon that is being drawn. */
export function drawingFeatures({ drawn, sketch }: Drawing): FeatureCollection {
  // The state's lists are read-only; the library's type is not, and it changes nothing.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return { type: 'FeatureCollection', features: [...(drawn as readonly Feature[]), ...sketchFeatures(sketch)] };
}
