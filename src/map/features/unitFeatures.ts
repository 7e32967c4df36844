import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Dataset } from '#data/dataset.ts';
import type { Adcode, Place } from '#data/place.ts';

/** A topology with prefecture-level units, from either detail. */
export type UnitTopology = Topology<{ units: GeometryCollection<Record<string, string>> }>;

export type BorderKind = 'unit' | 'province' | 'outline';

/** Feature state is kept by number, so a unit's number on the map is its code. */
export function featureId(adcode: Adcode): number {
  return Number(adcode);
}

/** The code of a feature's number. */
export function adcodeOf(id: number): Adcode {
  return String(id).padStart(6, '0');
}

/** The units as polygons, numbered by code. */
export function unitFeatures(topology: UnitTopology): FeatureCollection {
  const { features } = feature(topology, topology.objects.units);
  return collection(features.map(({ type, geometry, id }) => ({ type, geometry, id: Number(id), properties: {} })));
}

const provinceOf = (object: GeometryObject) => String(object.id ?? '').slice(0, 2);

/** Which border an arc is, told by the units on its two sides; the topology names the same unit twice at an edge. */
function borderKind(a: GeometryObject, b: GeometryObject): BorderKind {
  if (a === b) return 'outline';
  return provinceOf(a) === provinceOf(b) ? 'unit' : 'province';
}

/** Borders between units, between provinces and around all of them: each arc once, in one of three features. */
export function borderFeatures(topology: UnitTopology): FeatureCollection<MultiLineString, { kind: BorderKind }> {
  const kinds: readonly BorderKind[] = ['unit', 'province', 'outline'];
  return collection(
    kinds.map(kind => ({
      type: 'Feature',
      properties: { kind },
      geometry: mesh(topology, topology.objects.units, (a, b) => borderKind(a, b) === kind),
    })),
  );
}

/** Whether a code is that of a province or of a unit that is a province too. */
export const isProvince = (adcode: Adcode) => adcode.endsWith('0000');

/** What a name on the map needs; `rank` 0 is the most important. */
export type NamePoint = { zh: string; en: string; rank: number; isProvince: boolean };

/**
 * Name points of one level. Units rank by their parcels of the last year, provinces by code. A municipality, Hong
 * Kong, Macau and Taiwan are unit and province in one and belong to both levels.
 */
export function placeFeatures(dataset: Dataset, level: Place['level']): FeatureCollection<Point, NamePoint> {
  const ranks = rankByParcels(dataset);
  const isOfLevel = (place: Place) => (level === 'province' ? isProvince(place.adcode) : place.level === level);
  const places = [...dataset.places.values()].filter(isOfLevel);
  return collection(
    places.map(({ adcode, short, label }, index) => ({
      type: 'Feature',
      id: featureId(adcode),
      properties: {
        ...short,
        rank: level === 'province' ? index : (ranks.get(adcode) ?? ranks.size),
        isProvince: isProvince(adcode),
      },
      geometry: { type: 'Point', coordinates: [...label] },
    })),
  );
}

/** Fixed over all years, so that names do not come and go while time moves. */
function rankByParcels({ volumes }: Dataset): ReadonlyMap<Adcode, number> {
  const last = (row: number) => volumes.value[row]?.at(-1) ?? 0;
  const rows = volumes.units.map((unit, row) => ({ unit, parcels: last(row) }));
  rows.sort((a, b) => b.parcels - a.parcels || (a.unit < b.unit ? -1 : 1));
  return new Map(rows.map(({ unit }, rank) => [unit, rank]));
}

function collection<G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
