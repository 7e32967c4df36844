import type { Dataset } from '#data/dataset.ts';
import type { Events } from '#data/onDemand.ts';
import type { VillagesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import type { Selection } from '#state/selection.ts';
import { beltsShown, type ShownBelt } from './belts.ts';
import { deriveEvents, type ShownEvents } from './events.ts';
import { categoryCounts, type CategoryCount } from './categoryCounts.ts';
import { nationalParcels, parcelsOf } from './parcels.ts';
import type { Reading, ReadingOf } from './reading.ts';
import { nationalVillages, villagesOf } from './villages.ts';

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

/** More than the years of two measures; beyond that everything is forgotten, to begin anew. */
const MOST_KEPT = 24;

/** What of a choice no view depends on: it may change without anything being derived anew. */
const ASIDE = { subject: null, language: null, theme: 'auto', layer: 'heat' } as const satisfies Partial<Selection>;

/**
 * Views of one data set by choice, kept by everything they depend on: playing in a loop derives each year once. Parts
 * of a view are the same objects as long as they are the same in content.
 */
export function createViews(dataset: Dataset, later: LaterData): (selection: Selection) => View {
  const kept = new Map<string, View>();
  return selection => {
    const key = JSON.stringify({ ...selection, ...ASIDE });
    const view = kept.get(key) ?? deriveView(dataset, selection, later);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, view);
    return { ...view, selection };
  };
}

/** Data, with what has come of the later parts, plus a choice give what is to be shown. Pure. */
export function deriveView(
  dataset: Dataset,
  selection: Selection,
  { villages = null, events = null }: LaterData,
): View {
  const { year, estimates } = selection;
  const prefectures = [...dataset.places.values()].filter(place => place.level === 'prefecture');
  const read = (unit: string): Reading => {
    if (selection.measure === 'parcels') return parcelsOf(dataset, unit, { year, estimates });
    return villages ? villagesOf(villages, unit, { year, estimates }) : { kind: 'gap', reason: 'no-figure-this-year' };
  };
  return {
    selection,
    readings: new Map(prefectures.map(({ adcode }) => [adcode, read(adcode)])),
    national: selection.measure === 'parcels' ? nationalReading(dataset, year) : nationalVillages(villages, year),
    belts: beltsShown(dataset.belts, dataset, selection),
    counts: categoryCounts(dataset.belts, dataset.categories, year),
    events: events && deriveEvents(dataset, events, selection),
  };
}

function nationalReading(dataset: Dataset, year: number): Reading {
  return nationalParcels(dataset)[yearIndex(year)] ?? { kind: 'gap', reason: 'outside-coverage' };
}
