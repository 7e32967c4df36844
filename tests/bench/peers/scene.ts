import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { BeltsFile } from '#data/belt.ts';
import manifest from '#data/manifest.json' with { type: 'json' };
import type { PrefecturesFile } from '#data/topology.ts';
import type { HeatFile, VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { heatPoints } from '#derive/heatPoints.ts';
import { scatterHeat } from '#derive/scatterHeat.ts';

/** What every page has to draw: the product's own data, as plain columns. */
export type Scene = {
  readonly land: FeatureCollection;
  readonly heat: Columns;
  readonly circles: Columns & { readonly colour: readonly string[] };
};

/** Points in degrees; `years` holds, for each of the 11 years, a number a point: a weight 0-1 or a radius in pixels. */
export type Columns = {
  readonly count: number;
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  readonly years: readonly Float32Array[];
};

async function load<T>(part: keyof typeof manifest.files): Promise<T> {
  const response = await fetch(`data/${manifest.files[part]}`);
  return (await response.json()) as T;
}

const pointCount = () => Number(new URLSearchParams(location.search).get('bench') ?? 340);

/** Loads the data and makes as many heat points as the address asks for: those that the product makes as well. */
export async function loadScene(): Promise<Scene> {
  const [prefectures, volumes, heat, belts] = await Promise.all([
    load<PrefecturesFile>('prefectures'),
    load<VolumesFile>('volumes'),
    load<HeatFile>('heat'),
    load<BeltsFile>('belts'),
  ]);
  return {
    land: feature(prefectures, prefectures.objects.units),
    heat: heatColumns(volumes, scatterHeat({ heat, volumes }, pointCount())),
    circles: circleColumns(volumes, belts),
  };
}

/** Weights by the square root of parcels, on one scale for all years; more points weigh less each. */
function heatColumns(volumes: VolumesFile, heat: HeatFile): Columns {
  const { count, lon, lat, parcels } = heatPoints({ heat, volumes }, true);
  const most = parcels.reduce((max, value) => Math.max(max, value), 1);
  const scale = Math.min(1, Math.sqrt(340 / count));
  const years = YEARS.map((_, column) =>
    Float32Array.from({ length: count }, (__, row) => {
      const value = parcels[row * YEARS.length + column] ?? 0;
      return scale * Math.sqrt(value / most);
    }),
  );
  return { count, lon, lat, years };
}

/** A circle a belt, its area in proportion to the parcels of the belt's unit, its colour that of its category's group. */
function circleColumns(volumes: VolumesFile, { belts, categories, groups }: BeltsFile): Scene['circles'] {
  const most = Math.max(...volumes.value.flat());
  const rows = new Map(volumes.units.map((unit, row) => [unit, row]));
  const radius = (unit: string, column: number) => {
    const value = volumes.value[rows.get(unit) ?? -1]?.[column] ?? 0;
    return 2 + 10 * Math.sqrt(value / most);
  };
  const groupOf = new Map(categories.map(({ id, group }) => [id, group]));
  const colourOf = new Map(groups.map(({ id, colour }) => [id, colour]));
  return {
    count: belts.length,
    lon: Float32Array.from(belts, ({ at }) => at[0]),
    lat: Float32Array.from(belts, ({ at }) => at[1]),
    years: YEARS.map((_, column) => Float32Array.from(belts, ({ unit }) => radius(unit, column))),
    colour: belts.map(({ category }) => colourOf.get(groupOf.get(category) ?? '') ?? '#666666'),
  };
}
