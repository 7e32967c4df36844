import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Dataset } from '#data/dataset.ts';
import { loadCounties, loadTowns, loadVillageList } from '#data/onDemand.ts';
import { NATION, type LonLat } from '#data/place.ts';
import { readTownId, type PlaceId } from '#data/placeId.ts';
import { findTown, unitAbove } from '#derive/divisions.ts';
import { boundsOf } from './features/boundsOf.ts';
import { CHINA, MAX_FIT_ZOOM, type Bounds } from './fitChina.ts';

/** What a place takes up on the map, and how close it is worth coming. */
export type Extent = { readonly bounds: Bounds; readonly closest: number };

const CLOSEST = { area: 8.5, county: 9.5, town: 10.5 } as const;
/** Degrees around a town's point. */
const AROUND = 0.05;

function around([lon, lat]: LonLat): Bounds {
  return { west: lon - AROUND, east: lon + AROUND, south: lat - AROUND, north: lat + AROUND };
}

function extentOf(features: readonly Feature[], closest: number): Extent | null {
  const bounds = boundsOf(features);
  return bounds ? { bounds, closest } : null;
}

/** Extent of the nation, a province or a unit; null for an unknown code. */
export function areaExtent({ places, prefectures }: Dataset, id: PlaceId): Extent | null {
  if (id === NATION) return { bounds: CHINA, closest: MAX_FIT_ZOOM };
  const { geometries } = prefectures.objects.units;
  const own = geometries.filter(unit => unit.id === id || places.get(String(unit.id))?.province === id);
  return extentOf(feature(prefectures, { type: 'GeometryCollection', geometries: own }).features, CLOSEST.area);
}

async function countyExtent(id: PlaceId): Promise<Extent | null> {
  const counties = await loadCounties();
  const own = counties.objects.counties.geometries.filter(county => county.id === id);
  return extentOf(feature(counties, { type: 'GeometryCollection', geometries: own }).features, CLOSEST.county);
}

/** Extent of a place of any level; null for what the map does not have. Rejects with `DataError`. */
export async function whereIs(dataset: Dataset, id: PlaceId): Promise<Extent | null> {
  if (unitAbove(dataset.places, id) === undefined) return areaExtent(dataset, id);
  const county = readTownId(id)?.county;
  if (county === undefined) return countyExtent(id);
  const [towns, list] = await Promise.all([loadTowns(), loadVillageList()]);
  const at = findTown({ towns, list }, id)?.at;
  if (at) return { bounds: around(at), closest: CLOSEST.town };
  // A town without a point is somewhere in its county.
  return dataset.places.has(county) ? areaExtent(dataset, county) : countyExtent(county);
}
