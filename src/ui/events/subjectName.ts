import type { Bilingual } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import type { BeltEvent } from '#data/event.ts';
import { placeName } from '../panel/placeName.ts';

/** The belt or place that an event is about; undefined for one that the map does not have. */
export function subjectName(
  dataset: Pick<Dataset, 'belts' | 'places'>,
  { belt, place = '' }: Pick<BeltEvent, 'belt' | 'place'>,
): Bilingual | undefined {
  return belt === undefined ? placeName(dataset, place) : dataset.belts.find(({ id }) => id === belt)?.name;
}
