import type { Dataset } from '#data/dataset.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Selection } from '#state/selection.ts';
import { parcelsOf } from './parcels.ts';
import type { Reading, ReadingOf } from './reading.ts';
import { villagesOf } from './villages.ts';

type Wanted = Pick<Selection, 'measure' | 'estimates'> & {
  readonly year: number;
  /** Null until they have come. */
  readonly villages: VillagesFile | null;
};

/** The chosen measure of every prefecture-level unit in one covered year, estimates as the viewer chose. */
export function unitReadings(dataset: Dataset, { measure, estimates, year, villages }: Wanted): ReadingOf {
  const read = (unit: string): Reading => {
    if (measure === 'parcels') return parcelsOf(dataset, unit, { year, estimates });
    return villages ? villagesOf(villages, unit, { year, estimates }) : { kind: 'gap', reason: 'no-figure-this-year' };
  };
  const prefectures = [...dataset.places.values()].filter(place => place.level === 'prefecture');
  return new Map(prefectures.map(({ adcode }) => [adcode, read(adcode)]));
}
