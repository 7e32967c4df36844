import { AboutFileSchema } from './about.ts';
import { DetailsFileSchema, type BeltEvent, type BeltText, type Figure, type Metric } from './figure.ts';
import { IconsFileSchema } from './icons.ts';
import { loadPart } from './loadPart.ts';
import { SearchFileSchema } from './search.ts';
import type { Source } from './source.ts';
import { BaseFileSchema, CountiesFileSchema, RiversFileSchema, TownsFileSchema } from './topology.ts';
import { VillageListFileSchema } from './villageList.ts';
import { VillagesFileSchema } from './volume.ts';

/** Everything a panel tells, keyed for look-up; loaded with the first panel. */
export type Details = {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: readonly Figure[];
  readonly events: readonly BeltEvent[];
  readonly texts: ReadonlyMap<string, BeltText>;
};

/** Remembers the promise of a load, and forgets a failed one so that asking again is a retry. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () => {
    pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
}

/** Parts beyond the first view. Each is fetched once, when first asked for; a rejection is a `DataError`. */
export const loadDetails = once(async (): Promise<Details> => {
  const file = await loadPart('details', DetailsFileSchema);
  return {
    metrics: new Map(file.metrics.map(metric => [metric.id, metric])),
    sources: new Map(file.sources.map(source => [source.id, source])),
    figures: file.figures,
    events: file.events,
    texts: new Map(file.texts.map(text => [text.belt, text])),
  };
});
export const loadVillages = once(() => loadPart('villages', VillagesFileSchema));
export const loadSearch = once(() => loadPart('search', SearchFileSchema));
export const loadIcons = once(() => loadPart('icons', IconsFileSchema));
export const loadVillageList = once(() => loadPart('villageList', VillageListFileSchema));
export const loadBase = once(() => loadPart('base', BaseFileSchema));
export const loadRivers = once(() => loadPart('rivers', RiversFileSchema));
export const loadCounties = once(() => loadPart('counties', CountiesFileSchema));
export const loadTowns = once(() => loadPart('towns', TownsFileSchema));
export const loadAbout = once(() => loadPart('about', AboutFileSchema));
