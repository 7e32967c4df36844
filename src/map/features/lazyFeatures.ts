import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import { loadBase, loadCounties, loadRivers, loadTowns } from '#data/onDemand.ts';
import { townId } from '#data/placeId.ts';
import type { SourceName } from '../style/mapStyle.ts';
import { outerRings } from './outerRings.ts';
import { borderFeatures, unitFeatures } from './unitFeatures.ts';

/** Contents for some of the map's sources. */
export type SourceData = Partial<Record<SourceName, FeatureCollection>>;

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Neighbours, lakes and national-standard lines. Rejects with `DataError`. */
export async function baseSources(): Promise<SourceData> {
  const base = await loadBase();
  const of = (name: keyof typeof base.objects) => collection(feature(base, base.objects[name]).features);
  return { neighbours: of('neighbours'), lakes: of('lakes'), lines: of('lines') };
}

/** Rivers. Rejects with `DataError`. */
export async function riverSources(): Promise<SourceData> {
  const rivers = await loadRivers();
  return { rivers: collection(feature(rivers, rivers.objects.rivers).features) };
}

/** County borders and names, and the units in the same finer detail. Rejects with `DataError`. */
export async function countySources(): Promise<SourceData> {
  const counties = await loadCounties();
  const { features } = feature(counties, counties.objects.counties);
  // Known by code in their properties: that is where the map looks for it.
  for (const county of features) county.properties = { ...county.properties, id: String(county.id ?? '') };
  return {
    counties: collection(features),
    'county-names': collection(features.flatMap((county, rank) => nameInside(county, rank))),
    units: unitFeatures(counties),
    borders: borderFeatures(counties),
  };
}

/** Town points with names. Rejects with `DataError`. */
export async function townSources(): Promise<SourceData> {
  const { zh, en, lon, lat, county } = await loadTowns();
  return {
    towns: collection(
      zh.map((name, row) => ({
        type: 'Feature',
        properties: { id: townId(county[row] ?? '', name), zh: name, en: en[row] ?? name, rank: row },
        geometry: { type: 'Point', coordinates: [lon[row] ?? 0, lat[row] ?? 0] },
      })),
    ),
  };
}

/** A name point in the middle of the county's largest part. */
function nameInside({ geometry, properties }: Feature, rank: number): Feature[] {
  const largest = outerRings(geometry)
    .map(centroid)
    .toSorted((a, b) => b.area - a.area)[0];
  if (!largest) return [];
  return [
    { type: 'Feature', properties: { ...properties, rank }, geometry: { type: 'Point', coordinates: largest.at } },
  ];
}

/** Centroid of a ring by the shoelace sums: Σ(p + q)·(p × q) / 3Σ(p × q). */
function centroid(ring: readonly Position[]): { area: number; at: [number, number] } {
  let [sum, x, y] = [0, 0, 0];
  ring.forEach(([x0 = 0, y0 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = x0 * y1 - x1 * y0;
    [sum, x, y] = [sum + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross];
  });
  return {
    area: Math.abs(sum) / 2,
    at: sum === 0 ? [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0] : [x / (3 * sum), y / (3 * sum)],
  };
}
