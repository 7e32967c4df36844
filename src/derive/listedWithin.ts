import type { Adcode } from '#data/place.ts';
import type { ListedCounty, PublishedCount, VillageListFile } from '#data/villageList.ts';
import type { ListedPlace } from './listedSeries.ts';

/** Counties of the lists in a unit; of a county in it only that one, of a town its county with that town alone. */
export function listedWithin(
  { counties }: VillageListFile,
  unit: Adcode,
  within?: ListedPlace,
): readonly ListedCounty[] {
  const inUnit = counties.filter(county => county.unit === unit);
  if (!within) return inUnit;
  const found = inUnit.find(({ id }) => id === within.county);
  if (!found) return [];
  const { town } = within.zh;
  return town === undefined ? [found] : [{ ...found, towns: found.towns.filter(({ name }) => name?.zh === town) }];
}

/** Single counts of counties and towns in a unit; of a county or town in it only those. */
export function publishedWithin(
  { published }: VillageListFile,
  unit: Adcode,
  within?: ListedPlace,
): readonly PublishedCount[] {
  const inUnit = published.filter(count => count.unit === unit);
  if (!within) return inUnit;
  const { county, town } = within.zh;
  return inUnit.filter(count => count.county.zh === county && (town === undefined || count.town?.zh === town));
}
