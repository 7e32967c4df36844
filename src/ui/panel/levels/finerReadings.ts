import type { PlaceId } from '#data/placeId.ts';
import type { Details } from '#data/onDemand.ts';
import type { VillageListFile } from '#data/villageList.ts';
import { YEARS } from '#data/year.ts';
import { claimedParcels } from '#derive/claims.ts';
import type { County, Town } from '#derive/divisions.ts';
import { listedVillages, type ListedPlace } from '#derive/listedSeries.ts';
import type { Reading } from '#derive/reading.ts';
import type { Selection } from '#state/selection.ts';

export type FinerData = { readonly details: Details; readonly list: VillageListFile };
/** A county, or a town with its county. */
export type Finer = { readonly county: County; readonly town?: Town | undefined };

export const idOf = ({ county, town }: Finer): PlaceId => town?.id ?? county.id;

/** A county or town as the lists of Taobao villages are asked for it. */
export function asListed({ county, town }: Finer): ListedPlace {
  const zh = { county: county.name.zh, ...(town && { town: town.name.zh }) };
  return { county: county.id, unit: county.unit, zh };
}

/** The chosen measure of a county or town in every covered year: only what was published of it, never a share. */
export function finerReadings(
  finer: Finer,
  { details, list }: FinerData,
  { measure, estimates }: Selection,
): readonly Reading[] {
  const { county, town } = finer;
  if (measure === 'parcels') {
    return town
      ? YEARS.map(() => ({ kind: 'gap', reason: 'not-published' }))
      : claimedParcels(details.claims, county.id, estimates);
  }
  return listedVillages(list, asListed(finer), estimates);
}
