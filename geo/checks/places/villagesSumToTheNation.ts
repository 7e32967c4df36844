import type { VillagesFile } from '../../steps/villages/buildVillages.ts';

/** Findings where the units of a year with a full list do not add up to the first national count of that year. */
export function villagesSumToTheNation({ complete, national, rows }: VillagesFile): string[] {
  return complete.flatMap(year => {
    const sum = rows.filter(row => row.year === year).reduce((total, { value }) => total + value, 0);
    const stated = national.find(count => count.year === year)?.value;
    return sum === stated ? [] : [`${year}: the units have ${sum} Taobao villages, the nation ${stated ?? 'no count'}`];
  });
}
