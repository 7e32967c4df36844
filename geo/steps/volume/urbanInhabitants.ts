import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { CountyInhabitants, Inhabitants } from './readVolumeTables.ts';
import { unitOfCode } from './unitOfCode.ts';

/** Part of the people who live in a town or city, 0 to 1; undefined where nobody was counted. */
function urbanPart(counties: readonly CountyInhabitants[]): number | undefined {
  const sum = (of: 'total' | 'urban') => counties.reduce((all, county) => all + county[of], 0);
  return sum('total') === 0 ? undefined : sum('urban') / sum('total');
}

/**
 * People of 2020 who live in a town or city, by unit: all people of the unit times the part that is urban in the
 * counties of the census that lie in it. A unit of which the census table names no county (Dongguan, Sansha) takes
 * the part of its province. Throws where that is not known either.
 */
export function urbanInhabitants(
  units: readonly Inhabitants[],
  counties: readonly CountyInhabitants[],
): Map<Adcode, number> {
  const codes = new Set(units.map(({ adcode }) => adcode));
  const byUnit = group(counties, ({ adcode }) => unitOfCode(adcode, codes));
  const byProvince = group(counties, ({ adcode }) => adcode.slice(0, 2));
  return new Map(
    units.map(({ adcode, population }) => {
      const part = urbanPart(byUnit.get(adcode) ?? []) ?? urbanPart(byProvince.get(adcode.slice(0, 2)) ?? []);
      if (part === undefined) throw new Error(`volume/countyPopulation.csv has no county in the province of ${adcode}`);
      return [adcode, population * part];
    }),
  );
}
