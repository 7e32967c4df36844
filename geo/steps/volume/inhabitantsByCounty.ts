import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { County, Gazetteer } from '../places/gazetteer.ts';
import type { CountyInhabitants } from './readVolumeTables.ts';
import { unitOfCode } from './unitOfCode.ts';

/** What this needs of the gazetteer. */
type Places = Pick<Gazetteer, 'units' | 'counties' | 'county' | 'today'>;

/** Today's county of a census code; undefined for a development zone or a county that was split up since. */
function countyOf(code: Adcode, { county, today }: Places): Adcode | undefined {
  if (county(code)) return code;
  try {
    return county(today(code))?.adcode;
  } catch {
    return undefined;
  }
}

function sumByCounty(census: readonly CountyInhabitants[], gazetteer: Places) {
  const units = new Set(gazetteer.units.map(unit => unit.adcode));
  const counted = new Map<Adcode, number>();
  const adrift = new Map<Adcode, number>();
  for (const { adcode, urban } of census) {
    const county = countyOf(adcode, gazetteer);
    const key = county ?? unitOfCode(adcode, units);
    const sums = county === undefined ? adrift : counted;
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + urban);
  }
  return { counted, adrift };
}

/**
 * Urban inhabitants of 2020 of each county of today. People counted under a code that is no county today (a
 * county split up since, a development zone) are shared equally among those counties of the unit that have no
 * count of their own, and left aside where each has one.
 */
export function inhabitantsByCounty(census: readonly CountyInhabitants[], gazetteer: Places): Map<Adcode, number> {
  const { counted, adrift } = sumByCounty(census, gazetteer);
  const byUnit = group(gazetteer.counties, county => county.unit);
  const shareOf = (county: County): number => {
    const bare = (byUnit.get(county.unit) ?? []).filter(other => !counted.has(other.adcode));
    return (adrift.get(county.unit) ?? 0) / bare.length;
  };
  return new Map(gazetteer.counties.map(county => [county.adcode, counted.get(county.adcode) ?? shareOf(county)]));
}
