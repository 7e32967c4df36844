import type { Bilingual } from '#data/bilingual.ts';
import type { Adcode, Place } from '#data/place.ts';
import { readTownId, type PlaceId } from '#data/placeId.ts';
import type { CountiesFile } from '#data/topology.ts';
import { findCounty, findTown, type TownFiles } from './divisions.ts';

/** A county or town by name, and what it lies in, smallest first, its unit last. */
export type FinerName = { readonly name: Bilingual; readonly around: readonly Bilingual[]; readonly unit: Adcode };

/** Files of names, as far as they have come. */
export type NameFiles = { readonly counties: CountiesFile | null; readonly towns: TownFiles | null };

/** Names of a county or town; null for every other place, and without the file that has the name. */
export function nameFiner(
  places: ReadonlyMap<Adcode, Place>,
  id: PlaceId,
  { counties, towns }: NameFiles,
): FinerName | null {
  const code = readTownId(id)?.county;
  const county = counties && findCounty(counties, places, code ?? id);
  if (!county) return null;
  const { unit } = county;
  const around = [places.get(unit)?.short ?? []].flat();
  if (code === undefined) return places.has(id) ? null : { name: county.name, around, unit };
  const town = towns && findTown(towns, id);
  if (!town) return null;
  // A unit that is a single county is named once.
  return { name: town.name, around: county.id === unit ? around : [county.name, ...around], unit };
}
