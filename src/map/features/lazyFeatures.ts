import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { loadBase, loadCounties, loadTowns } from '#data/onDemand.ts';
import type { SourceName } from '../style/mapStyle.ts';
import { borderFeatures, unitFeatures } from './unitFeatures.ts';

/** Contents for some of the map's sources. */
export type SourceData = Partial<Record<SourceName, FeatureCollection>>;

function collection(features: Feature<Geometry>[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Neighbours, water and national-standard lines. Rejects with `DataError`. */
export async function baseSources(): Promise<SourceData> {
  const base = await loadBase();
  const of = (name: keyof typeof base.objects) => collection(feature(base, base.objects[name]).features);
  return { neighbours: of('neighbours'), lakes: of('lakes'), rivers: of('rivers'), lines: of('lines') };
}

/** County borders and names, and the units in the same finer detail. Rejects with `DataError`. */
export async function countySources(): Promise<SourceData> {
  const counties = await loadCounties();
  const { features } = feature(counties, counties.objects.counties);
  return {
    counties: collection(features),
    'county-names': collection(features.flatMap((county, rank) => nameInside(county, rank))),
    units: unitFeatures(counties),
    borders: borderFeatures(counties),
  };
}

/** Town points with names. Rejects with `DataError`. */
export async function townSources(): Promise<SourceData> {
  const { zh, en, lon, lat } = await loadTowns();
  return {
    towns: collection(
      zh.map((name, row) => ({
        type: 'Feature',
        properties: { zh: name, en: en[row] ?? name, rank: row },
        geometry: { type: 'Point', coordinates: [lon[row] ?? 0, lat[row] ?? 0] },
      })),
    ),
  };
}

/** A name point in the middle of the county's largest part. */
function nameInside({ geometry, properties }: Feature<Geometry>, rank: number): Feature<Geometry>[] {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0]] : polygons.map(polygon => polygon[0]);
  const boxes = rings.map(ring => boxOf(ring ?? [])).toSorted((a, b) => b.area - a.area);
  const middle = boxes[0]?.middle;
  return middle
    ? [{ type: 'Feature', properties: { ...properties, rank }, geometry: { type: 'Point', coordinates: middle } }]
    : [];
}

function boxOf(ring: readonly (readonly number[])[]): { area: number; middle: [number, number] } {
  const [xs, ys] = [ring.map(point => point[0] ?? 0), ring.map(point => point[1] ?? 0)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { area: (east - west) * (north - south), middle: [(west + east) / 2, (south + north) / 2] };
}
