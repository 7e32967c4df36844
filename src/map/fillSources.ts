import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import { readTownId } from '#data/placeId.ts';
import { unitAbove } from '#derive/divisions.ts';
import { useSelection } from '#state/selection.ts';
import type { LaterPart } from '#state/session.ts';
import { want } from '#state/want.ts';
import { baseSources, countySources, riverSources, townSources, type SourceData } from './features/lazyFeatures.ts';
import { borderFeatures, placeFeatures, unitFeatures } from './features/unitFeatures.ts';

/** Parts that come after the first picture, and the zoom from which each is worth its bytes. */
const LATER: readonly { readonly part: LaterPart; readonly zoom: number; readonly load: () => Promise<SourceData> }[] =
  [
    { part: 'base', zoom: 0, load: baseSources },
    { part: 'rivers', zoom: 4.4, load: riverSources },
    { part: 'counties', zoom: 5.4, load: countySources },
    { part: 'towns', zoom: 7.8, load: townSources },
  ];

function fill(map: MapLibreMap, data: SourceData): void {
  for (const [name, features] of Object.entries(data)) void map.getSource<GeoJSONSource>(name)?.setData(features);
}

/** What is there from the start. */
function firstSources(dataset: Dataset): SourceData {
  return {
    units: unitFeatures(dataset.prefectures),
    borders: borderFeatures(dataset.prefectures),
    seats: placeFeatures(dataset, 'prefecture'),
    provinces: placeFeatures(dataset, 'province'),
  };
}

/** Whether the open panel is of a place that a part draws, which is then needed at every zoom. */
function isAskedFor(part: LaterPart, dataset: Dataset): boolean {
  const { subject } = useSelection.getState();
  if (subject?.kind !== 'place' || unitAbove(dataset.places, subject.id) === undefined) return false;
  return part === (readTownId(subject.id) ? 'towns' : 'counties');
}

/**
 * Fills the map's sources: units and names now, the lands around as soon as they have come, finer parts when the
 * viewer comes close. The returned function gives up what has not come yet.
 */
export function fillSources(map: MapLibreMap, dataset: Dataset): () => void {
  fill(map, firstSources(dataset));
  const stops: (() => void)[] = [];
  let waiting = LATER;
  const look = () => {
    const due = waiting.filter(({ part, zoom }) => map.getZoom() >= zoom || isAskedFor(part, dataset));
    waiting = waiting.filter(later => !due.includes(later));
    for (const { part, load } of due) stops.push(want(part, load, data => fill(map, data)));
  };
  map.on('zoom', look);
  stops.push(useSelection.subscribe(look));
  look();
  return () => stops.forEach(stop => stop());
}
