import type { Feature, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Area = Feature<Polygon | MultiPolygon>;

/** Geometries of one object as they stand in the file. Throws where the file lacks the object. */
export function geometriesOf(topology: Topology, object: string): GeometryCollection<GeoJsonProperties>['geometries'] {
  const collection = topology.objects[object];
  if (collection?.type !== 'GeometryCollection') throw new Error(`the topology holds no collection "${object}"`);
  return collection.geometries;
}

/** One object decoded to GeoJSON polygons; geometries of other kinds, and null ones, are left out. */
export function collectFeatures(topology: Topology, object: string): Area[] {
  const areas = geometriesOf(topology, object).filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon');
  return areas.map(geometry => feature(topology, geometry) as Area);
}
