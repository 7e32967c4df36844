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
import { unitReadings } from './unitReadings.ts';
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

/** The part of a choice that a view depends on; all the rest may change without anything being derived anew. */
const DEPENDS_ON = ['year', 'measure', 'estimates', 'categories', 'events', 'kinds', 'zones'] as const;
type Choice = Pick<Selection, (typeof DEPENDS_ON)[number]>;

/** More than the years of two measures; beyond that everything is forgotten, to begin anew. */
const MOST_KEPT = 24;

/**
 * Views of one data set by choice, kept by everything they depend on: playing in a loop derives each year once. Parts
 * of a view are the same objects as long as they are the same in content.
 */
export function createViews(dataset: Dataset, later: LaterData): (selection: Selection) => View {
  const kept = new Map<string, Omit<View, 'selection'>>();
  return selection => {
    const key = JSON.stringify(DEPENDS_ON.map(name => selection[name]));
    const content = kept.get(key) ?? deriveContent(dataset, selection, later);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, content);
    return { selection, ...content };
  };
}

/** Data, with what has come of the later parts, plus a choice give what is to be shown. Pure. */
export function deriveView(dataset: Dataset, selection: Selection, later: LaterData): View {
  return { selection, ...deriveContent(dataset, selection, later) };
}

function deriveContent(
  dataset: Dataset,
  choice: Choice,
  { villages = null, events = null }: LaterData,
): Omit<View, 'selection'> {
  const { year, measure } = choice;
  return {
    readings: unitReadings(dataset, { ...choice, villages }),
    national: measure === 'parcels' ? nationalReading(dataset, year) : nationalVillages(villages, year),
    belts: beltsShown(dataset.belts, dataset, choice),
    counts: categoryCounts(dataset.belts, dataset.categories, year),
    events: events && deriveEvents(dataset, events, choice),
  };
}

function nationalReading(dataset: Dataset, year: number): Reading {
  return nationalParcels(dataset)[yearIndex(year)] ?? { kind: 'gap', reason: 'outside-coverage' };
}
