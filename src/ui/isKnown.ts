import type { Dataset } from '#data/dataset.ts';
import type { Subject } from '#state/selection.ts';
import { placeName } from './panel/placeName.ts';

/** Whether a subject names something that exists; a link may name anything. */
export function isKnown(dataset: Pick<Dataset, 'places' | 'belts'>, subject: Subject): boolean {
  if (subject.kind === 'belt') return dataset.belts.some(({ id }) => id === subject.id);
  return placeName(dataset, subject.id) !== undefined;
}
