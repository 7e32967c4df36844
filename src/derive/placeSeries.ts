import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { nationalParcels, parcelsOf } from './parcels.ts';
import type { Reading } from './reading.ts';
import { nationalVillages, villagesOf } from './villages.ts';
import type { Selection } from '#state/selection.ts';
import { sumReadings } from './sumReadings.ts';

type Wanted = { readonly id: Adcode; readonly selection: Selection; readonly villages: VillagesFile | null };
const NO_FIGURE: Reading = { kind: 'gap', reason: 'no-figure-this-year' };

/** The chosen measure of a nation, province or unit in every covered year, estimates as the viewer chose. */
export function placeSeries(dataset: Dataset, { id, selection, villages }: Wanted): readonly Reading[] {
  const { measure, estimates } = selection;
  if (id === NATION) {
    return measure === 'parcels' ? nationalParcels(dataset) : YEARS.map(year => nationalVillages(villages, year));
  }
  const read = (unit: Adcode, year: number): Reading => {
    if (measure === 'parcels') return parcelsOf(dataset, unit, { year, estimates });
    return villages ? villagesOf(villages, unit, { year, estimates }) : NO_FIGURE;
  };
  if (dataset.places.get(id)?.level !== 'province') return YEARS.map(year => read(id, year));
  const units = [...dataset.places.values()].filter(place => place.province === id).map(({ adcode }) => adcode);
  return YEARS.map(year => sumReadings(units.map(unit => read(unit, year))));
}
