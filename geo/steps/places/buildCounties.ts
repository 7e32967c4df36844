import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import { createLocator } from './createLocator.ts';
import { createNamer } from './createNamer.ts';
import { locateCounty, type CountyPoint } from './locateCounty.ts';
import type { PlacedSettlement } from './matchTowns.ts';
import { readDivisions } from './readDivisions.ts';
import { readSettlements } from './readSettlements.ts';
import { provinceOf, unitOf } from './unitOf.ts';

/** A county with its inhabited point `at` (WGS84); `basis` says how the point was found. */
export type County = CountyPoint & {
  adcode: Adcode;
  zh: string;
  short: { zh: string; en: string };
  unit: Adcode;
  province: Adcode;
};

function placeSettlements(): PlacedSettlement[] {
  const locate = createLocator(readDivisions().counties);
  return readSettlements().flatMap(settlement => {
    const division = locate(settlement.at);
    return division ? [{ ...settlement, county: division.adcode }] : [];
  });
}

/** All counties sorted by adcode, and the settlements with the county in whose outline each lies (those at sea dropped). */
export function buildCounties(): { counties: County[]; settlements: PlacedSettlement[] } {
  const name = createNamer();
  const settlements = placeSettlements();
  const byCounty = group(settlements, settlement => settlement.county);
  const counties = readDivisions().counties.map(({ adcode, zh, geometry }): County => {
    const inside = byCounty.get(adcode) ?? [];
    const short = name({ adcode, zh });
    const { at, basis } = locateCounty({ zh, geometry }, inside);
    return { adcode, zh, short, unit: unitOf(adcode), province: provinceOf(adcode), at, basis };
  });
  return { counties, settlements };
}
