import type { Adcode } from '#data/place.ts';
import type { VillageListFile } from '#data/villageList.ts';
import { YEARS } from '#data/year.ts';
import type { Reading } from './reading.ts';
import { listedColumn } from './villageSpots.ts';

/** A county or town of the map, as the lists name it. */
export type ListedPlace = {
  readonly county: Adcode;
  readonly unit: Adcode;
  /** Chinese names of the county, and of the town where it is one. */
  readonly zh: { readonly county: string; readonly town?: string };
};

/** Undefined for a town that the lists do not name: it may stand there under the name of another year. */
function countIn({ counties }: VillageListFile, { county, zh }: ListedPlace, column: number): number | undefined {
  const found = counties.find(({ id }) => id === county);
  // The lists are complete and have counties under their codes of today: one that they lack had none.
  if (zh.town === undefined) return found?.counts[column] ?? 0;
  return found?.towns.find(({ name }) => name?.zh === zh.town)?.counts[column];
}

/**
 * Taobao villages of a county or town by covered year: counted from the full list of a listed year, else the count that
 * somebody published. Everything else is a gap.
 */
export function listedVillages(file: VillageListFile, place: ListedPlace, estimates: boolean): readonly Reading[] {
  const published = file.published.filter(
    ({ unit, county, town, counted }) =>
      counted === 'villages' && unit === place.unit && county.zh === place.zh.county && town?.zh === place.zh.town,
  );
  return YEARS.map((year): Reading => {
    const column = listedColumn(year);
    if (column >= 0) {
      const value = countIn(file, place, column);
      if (value === undefined) return { kind: 'gap', reason: 'no-figure-this-year' };
      const source = file.sources[column];
      return { kind: 'value', value, low: value, high: value, status: 'reported', sources: source ? [source] : [] };
    }
    const ofYear = published.filter(count => count.year === year);
    const shown = ofYear.find(({ status }) => estimates || status !== 'estimated');
    if (!shown) return { kind: 'gap', reason: ofYear.length > 0 ? 'estimates-off' : 'no-figure-this-year' };
    const { value, status, source } = shown;
    return { kind: 'value', value, low: value, high: value, status, sources: [source] };
  });
}
