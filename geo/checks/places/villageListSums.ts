import { LISTED_YEARS, type VillageListFile } from '#data/villageList.ts';
import type { VillagesFile } from '../../steps/villages/buildVillages.ts';

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Findings where the towns of a county do not add up to it, or the counties of a unit to the unit's count of the year. */
export function villageListSums({ counties }: VillageListFile, { rows }: VillagesFile): string[] {
  const ofCounties = counties.flatMap(({ id, counts, towns }) =>
    LISTED_YEARS.flatMap((year, column) => {
      const sum = sumOf(towns.map(town => town.counts[column] ?? 0));
      return sum === counts[column]
        ? []
        : [`${year}: the towns of ${id} have ${sum} Taobao villages, the county ${counts[column]}`];
    }),
  );
  const units = new Set([...counties.map(({ unit }) => unit), ...rows.map(({ place }) => place)]);
  const ofUnits = [...units].flatMap(unit =>
    LISTED_YEARS.flatMap((year, column) => {
      const sum = sumOf(counties.filter(county => county.unit === unit).map(({ counts }) => counts[column] ?? 0));
      const stated = rows.find(({ place, year: counted }) => place === unit && counted === year)?.value ?? 0;
      return sum === stated ? [] : [`${year}: the counties of ${unit} have ${sum} Taobao villages, the unit ${stated}`];
    }),
  );
  return [...ofCounties, ...ofUnits];
}
