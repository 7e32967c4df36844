import { BeltsFileSchema, type Belt, type BeltsFile } from './belt.ts';
import type { Category, CategoryGroup } from './category.ts';
import { loadPart, manifest } from './loadPart.ts';
import { PlacesFileSchema, type Adcode, type Place, type PlacesFile } from './place.ts';
import { PrefecturesFileSchema, type PrefecturesFile } from './topology.ts';
import { HeatFileSchema, VolumesFileSchema, type HeatFile, type VolumesFile } from './volume.ts';

/** What the first view needs. It never changes after loading, so it is not state. */
export type Dataset = {
  readonly version: string;
  readonly places: ReadonlyMap<Adcode, Place>;
  readonly prefectures: PrefecturesFile;
  readonly volumes: VolumesFile;
  /** Row of a unit in every table of `volumes`. */
  readonly rowOf: ReadonlyMap<Adcode, number>;
  readonly heat: HeatFile;
  readonly groups: readonly CategoryGroup[];
  readonly categories: readonly Category[];
  readonly belts: readonly Belt[];
};

/** The parts of the first view as they lie in their files. */
type FirstParts = {
  readonly prefectures: PrefecturesFile;
  readonly places: PlacesFile;
  readonly volumes: VolumesFile;
  readonly heat: HeatFile;
  readonly belts: BeltsFile;
};

/** Joins the parts of the first view, keyed for look-up. */
export function joinDataset({ prefectures, places, volumes, heat, belts }: FirstParts): Dataset {
  return {
    version: manifest.version,
    places: new Map(places.places.map(place => [place.adcode, place])),
    prefectures,
    volumes,
    rowOf: new Map(volumes.units.map((unit, row) => [unit, row])),
    heat,
    ...belts,
  };
}

/** Loads the parts of the first view side by side. Rejects with the first `DataError`. */
export async function loadDataset(): Promise<Dataset> {
  const [prefectures, places, volumes, heat, belts] = await Promise.all([
    loadPart('prefectures', PrefecturesFileSchema),
    loadPart('places', PlacesFileSchema),
    loadPart('volumes', VolumesFileSchema),
    loadPart('heat', HeatFileSchema),
    loadPart('belts', BeltsFileSchema),
  ]);
  return joinDataset({ prefectures, places, volumes, heat, belts });
}
