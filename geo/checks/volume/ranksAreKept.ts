import type { Adcode } from '#data/place.ts';
import type { VolumesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';

type Ranking = { cities: readonly Adcode[]; whole: boolean };
type Input = { volumes: Pick<VolumesFile, 'units' | 'value'>; rankings: ReadonlyMap<number, Ranking> };

/** Complaints where a ranking of a whole year is broken: a city above the one before it, or another above the last. */
export function ranksAreKept({ volumes, rankings }: Input): string[] {
  return [...rankings].flatMap(([year, { cities, whole }]) => {
    if (!whole || cities.length === 0) return [];
    const valueOf = (adcode: Adcode) => volumes.value[volumes.units.indexOf(adcode)]?.[yearIndex(year)] ?? 0;
    const broken = cities.flatMap((adcode, index) => {
      const above = cities[index - 1];
      return above !== undefined && valueOf(adcode) > valueOf(above) ? [`${year}: ${adcode} above ${above}`] : [];
    });
    const last = Math.min(...cities.map(valueOf));
    const outside = volumes.units.filter(adcode => !cities.includes(adcode) && valueOf(adcode) > last);
    return broken.concat(outside.map(adcode => `${year}: ${adcode} above the last of the ranking`));
  });
}
