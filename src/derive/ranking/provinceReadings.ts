import type { Dataset } from '#data/dataset.ts';
import { groupBy } from '../groupBy.ts';
import type { ReadingOf } from '../reading.ts';
import { sumReadings } from '../sumReadings.ts';

/** Readings of the provinces as sums of their units; one unit without a value makes its province a gap. */
export function provinceReadings({ places }: Pick<Dataset, 'places'>, units: ReadingOf): ReadingOf {
  const provinces = groupBy([...units], ([unit]) => places.get(unit)?.province ?? '');
  return new Map(
    [...provinces]
      .filter(([province]) => province !== '')
      .map(([province, parts]) => [province, sumReadings(parts.map(([, reading]) => reading))]),
  );
}
