import { EventsFileSchema, type BeltEvent, type List, type ListEntry } from './event.ts';
import { DetailsFileSchema, type BeltText, type Figure, type Metric } from './figure.ts';
import { IconsFileSchema } from './icons.ts';
import { loadPart } from './loadPart.ts';
import { once } from './once.ts';
import type { Source } from './source.ts';
import { BaseFileSchema, CountiesFileSchema, RiversFileSchema, TownsFileSchema } from './topology.ts';
import { VillageListFileSchema } from './villageList.ts';
import { VillagesFileSchema, type ParcelClaim } from './volume.ts';

/** Everything a panel tells, keyed for look-up; loaded with the first panel. */
export type Details = {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: readonly Figure[];
  readonly texts: ReadonlyMap<string, BeltText>;
  readonly claims: readonly ParcelClaim[];
};

/** Everything dated, and the lists, keyed for look-up; loaded in the background after the first view. */
export type Events = {
  readonly events: readonly BeltEvent[];
  readonly lists: ReadonlyMap<string, List>;
  readonly entries: readonly ListEntry[];
  readonly sources: ReadonlyMap<string, Source>;
};

/** Parts beyond the first view. Each is fetched once, when first asked for; a rejection is a `DataError`. */
export const loadDetails = once(async (): Promise<Details> => {
  const file = await loadPart('details', DetailsFileSchema);
  return {
    metrics: new Map(file.metrics.map(metric => [metric.id, metric])),
    sources: new Map(file.sources.map(source => [source.id, source])),
    figures: file.figures,
    texts: new Map(file.texts.map(text => [text.belt, text])),
    claims: file.claims,
  };
});
export const loadEvents = once(async (): Promise<Events> => {
  const { events, entries, lists, sources } = await loadPart('events', EventsFileSchema);
  return {
    events,
    entries,
    lists: new Map(lists.map(list => [list.id, list])),
    sources: new Map(sources.map(source => [source.id, source])),
  };
});
export const loadVillages = once(() => loadPart('villages', VillagesFileSchema));
export const loadIcons = once(() => loadPart('icons', IconsFileSchema));
export const loadVillageList = once(() => loadPart('villageList', VillageListFileSchema));
export const loadBase = once(() => loadPart('base', BaseFileSchema));
export const loadRivers = once(() => loadPart('rivers', RiversFileSchema));
export const loadCounties = once(() => loadPart('counties', CountiesFileSchema));
export const loadTowns = once(() => loadPart('towns', TownsFileSchema));
