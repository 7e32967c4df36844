import type { Dataset } from '#data/dataset.ts';
import { yearIndex } from '#data/year.ts';
import { isIn } from '#derive/isIn.ts';
import type { Selection } from '#state/selection.ts';
import { finerReadings, idOf, type Finer, type FinerData } from './finerReadings.ts';
import type { ListedPlace } from './sortPlaces.ts';

type Known = { dataset: Dataset; selection: Selection; loaded: FinerData };

/** A county or town as a row of the table of its siblings. */
export function placeRow(finer: Finer, { dataset, selection, loaded }: Known): ListedPlace {
  const id = idOf(finer);
  const reading = finerReadings(finer, loaded, selection)[yearIndex(selection.year)];
  return {
    id,
    name: (finer.town ?? finer.county).name,
    reading: reading ?? { kind: 'gap', reason: 'outside-coverage' },
    belts: dataset.belts.filter(belt => isIn(belt, id, dataset.places)).length,
  };
}
