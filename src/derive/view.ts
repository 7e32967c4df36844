import type { Dataset } from '#data/dataset.ts';
import type { Events } from '#data/onDemand.ts';
import type { VillagesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import type { Selection } from '#state/selection.ts';
import { beltsShown, type ShownBelt } from './belts.ts';
import { deriveEvents, type ShownEvents } from './events.ts';
import { categoryCounts, type CategoryCount } from './categoryCounts.ts';
import { nationalParcels } from './parcels.ts';
import type { Reading, ReadingOf } from './reading.ts';
import { readUnits } from './readUnits.ts';
import { nationalVillages } from './villages.ts';

/** All that map and panels show for one selection. Both draw it; neither derives anything more. */
export type View = {
  readonly selection: Selection;
  /** Of every prefecture-level unit on the map. */
  readonly readings: ReadingOf;
  /** The nation's reading for the year. */
  readonly national: Reading;
  readonly belts: readonly ShownBelt[];
  readonly counts: ReadonlyMap<string, CategoryCount>;
  /** Null until the events have come. */
  readonly events: ShownEvents | null;
};

/** Parts that come later, as far as they are there. */
export type LaterData = { readonly villages?: VillagesFile | null; readonly events?: Events | null };

/** Data, with what has come of the later parts, plus a choice give what is to be shown. Pure. */
export function deriveView(
  dataset: Dataset,
  selection: Selection,
  { villages = null, events = null }: LaterData,
): View {
  const { year } = selection;
  return {
    selection,
    readings: readUnits(dataset, selection, villages),
    national: selection.measure === 'parcels' ? nationalReading(dataset, year) : nationalVillages(villages, year),
    belts: beltsShown(dataset.belts, dataset, selection),
    counts: categoryCounts(dataset.belts, dataset.categories, year),
    events: events && deriveEvents(dataset, events, selection),
  };
}

function nationalReading(dataset: Dataset, year: number): Reading {
  return nationalParcels(dataset)[yearIndex(year)] ?? { kind: 'gap', reason: 'outside-coverage' };
}
