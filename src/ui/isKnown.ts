import type { Dataset } from '#data/dataset.ts';
import { unitAbove } from '#derive/divisions.ts';
import type { Subject } from '#state/selection.ts';
import { placeName } from './panel/placeName.ts';

/**
 * Whether a subject names something that exists; a link may name anything. Names of counties and towns come later: an id
 * that leads to a unit passes, and its panel says whether it is there.
 */
export function isKnown(dataset: Pick<Dataset, 'places' | 'belts'>, subject: Subject): boolean {
  if (subject.kind === 'belt') return dataset.belts.some(({ id }) => id === subject.id);
  return placeName(dataset, subject.id) !== undefined || unitAbove(dataset.places, subject.id) !== undefined;
}
