import type { LonLat } from '#data/place.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { readTable } from '../readTable.ts';

/** Key of a town in the map of points: the code of its county and its Chinese name. */
export function townKey(county: string, town: string): string {
  return `${county} ${town}`;
}

/**
 * Points of towns that GeoNames lists in a way no rule can match, picked by hand in townPoints.csv by GeoNames id.
 * Throws where the gazetteer has no such settlement or has it in another county: then the pick no longer holds.
 */
export function readTownPoints({ settlements }: Pick<Gazetteer, 'settlements'>): ReadonlyMap<string, LonLat> {
  const byId = new Map(settlements.map(settlement => [String(settlement.id), settlement]));
  return new Map(
    readTable('belts/townPoints.csv', ['county', 'town', 'geonames']).map(({ county, town, geonames }) => {
      const settlement = byId.get(geonames);
      if (settlement?.county !== county) throw new Error(`townPoints.csv: ${town} is not settlement ${geonames}`);
      return [townKey(county, town), settlement.at];
    }),
  );
}
