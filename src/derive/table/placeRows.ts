import type { Bilingual } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import type { Adcode, LonLat } from '#data/place.ts';
import type { Reading, ReadingOf } from '../reading.ts';

/** One prefecture-level unit as a row of the table. */
export type PlaceRow = {
  readonly id: Adcode;
  readonly name: Bilingual;
  /** Short name of the province it lies in. */
  readonly province: Bilingual | undefined;
  readonly at: LonLat;
  readonly reading: Reading;
  /** The same in the year before; null where that year is not covered. */
  readonly before: Reading | null;
  /** By which part of the year before it grew: 0.1 is a tenth more. Undefined where one of the two is missing or the former is 0. */
  readonly change: number | undefined;
  /** Part of the nation's value of the year, 0 to 1; undefined where one of the two is missing. */
  readonly share: number | undefined;
};

type Readings = {
  readonly readings: ReadingOf;
  readonly before: ReadingOf | null;
  readonly national: Reading;
};

const OUTSIDE: Reading = { kind: 'gap', reason: 'outside-coverage' };

/** Growth from one reading to a later one, as a part of the former: (b − a) / a. No change from 0 to 0. */
export function changeOf(before: Reading | null, now: Reading): number | undefined {
  if (before?.kind !== 'value' || now.kind !== 'value') return undefined;
  if (before.value === 0) return now.value === 0 ? 0 : undefined;
  return (now.value - before.value) / before.value;
}

function shareOf(reading: Reading, national: Reading): number | undefined {
  if (reading.kind !== 'value' || national.kind !== 'value' || national.value === 0) return undefined;
  return reading.value / national.value;
}

/** A row for every unit on the map, gaps included, in order of code. */
export function placeRows({ places }: Pick<Dataset, 'places'>, told: Readings): readonly PlaceRow[] {
  const { readings, before, national } = told;
  return [...places.values()]
    .filter(({ level }) => level === 'prefecture')
    .map(({ adcode, name, province, label }) => {
      const reading = readings.get(adcode) ?? OUTSIDE;
      const earlier = before && (before.get(adcode) ?? OUTSIDE);
      return {
        id: adcode,
        name,
        province: places.get(province ?? '')?.short,
        at: label,
        reading,
        before: earlier,
        change: changeOf(earlier, reading),
        share: shareOf(reading, national),
      };
    });
}
