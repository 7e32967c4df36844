import type { Bilingual } from '#data/bilingual.ts';
import type { Adcode, Place } from '#data/place.ts';
import { readTownId, type PlaceId } from '#data/placeId.ts';
import type { CountiesFile } from '#data/topology.ts';
import { findCounty, findTown, type County, type Town, type TownFiles } from './divisions.ts';

/** A county or town by name, and what it lies in, smallest first, its unit last. */
export type FinerName = { readonly name: Bilingual; readonly around: readonly Bilingual[]; readonly unit: Adcode };

/** Files of names, as far as they have come. */
export type NameFiles = { readonly counties: CountiesFile | null; readonly towns: TownFiles | null };

type Places = ReadonlyMap<Adcode, Place>;

const unitNames = (places: Places, unit: Adcode) => [places.get(unit)?.short ?? []].flat();

function nameTown(places: Places, town: Town | undefined, county: County): FinerName | null {
  const around = unitNames(places, county.unit);
  // A unit that is a single county is named once.
  if (county.id !== county.unit) around.unshift(county.name);
  return town ? { name: town.name, around, unit: county.unit } : null;
}

/** Names of a county or town; null for every other place, and without the file that has the name. */
export function nameFiner(places: Places, id: PlaceId, { counties, towns }: NameFiles): FinerName | null {
  const code = readTownId(id)?.county;
  const county = counties && findCounty(counties, places, code ?? id);
  if (!county || places.has(id)) return null;
  if (code !== undefined) return towns && nameTown(places, findTown(towns, id), county);
  return { name: county.name, around: unitNames(places, county.unit), unit: county.unit };
}
