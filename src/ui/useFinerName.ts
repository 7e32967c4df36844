import type { Dataset } from '#data/dataset.ts';
import { loadCounties, loadTowns, loadVillageList } from '#data/onDemand.ts';
import { readTownId, type PlaceId } from '#data/placeId.ts';
import { unitAbove, type TownFiles } from '#derive/divisions.ts';
import { nameFiner, type FinerName, type NameFiles } from '#derive/nameFiner.ts';
import { useLoaded } from './kit/useLoaded.ts';

const nothing = (): Promise<null> => Promise.resolve(null);
async function loadTownFiles(): Promise<TownFiles> {
  const [towns, list] = await Promise.all([loadTowns(), loadVillageList()]);
  return { towns, list };
}

/** Names of a county or town; null for every other place, and until they have come. */
export function useFinerName({ places }: Pick<Dataset, 'places'>, id: PlaceId = ''): FinerName | null {
  const isFiner = unitAbove(places, id) !== undefined;
  const counties = useLoaded<NameFiles['counties']>(isFiner ? loadCounties : nothing);
  const towns = useLoaded<NameFiles['towns']>(isFiner && readTownId(id) ? loadTownFiles : nothing);
  return isFiner ? nameFiner(places, id, { counties, towns }) : null;
}
