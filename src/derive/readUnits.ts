import type { Dataset } from '#data/dataset.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Selection } from '#state/selection.ts';
import { parcelsOf } from './parcels.ts';
import type { Reading, ReadingOf } from './reading.ts';
import { villagesOf } from './villages.ts';

type Asked = Pick<Selection, 'measure' | 'year' | 'estimates'>;

const NO_FIGURE: Reading = { kind: 'gap', reason: 'no-figure-this-year' };

/** The measure in every prefecture-level unit in one year; villages are a gap everywhere until their part has come. */
export function readUnits(
  dataset: Dataset,
  { measure, year, estimates }: Asked,
  villages: VillagesFile | null,
): ReadingOf {
  const read = (unit: string): Reading => {
    if (measure === 'parcels') return parcelsOf(dataset, unit, { year, estimates });
    return villages ? villagesOf(villages, unit, { year, estimates }) : NO_FIGURE;
  };
  const units = [...dataset.places.values()].filter(({ level }) => level === 'prefecture');
  return new Map(units.map(({ adcode }) => [adcode, read(adcode)]));
}
