import type { Dataset } from '#data/dataset.ts';
import type { Subject } from '#state/selection.ts';
import { placeName } from './panel/placeName.ts';
import type { Words } from '#words/Words.ts';

/** The name of a place or belt in the reader's language; its id where it is not known. */
export function nameSubject({ kind, id }: Subject, dataset: Dataset, { language }: Words): string {
  const name = kind === 'place' ? placeName(dataset, id) : dataset.belts.find(belt => belt.id === id)?.name;
  return name?.[language] ?? id;
}
