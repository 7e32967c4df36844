import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
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

/**
 * Fills the map's sources: units and names now, the lands around as soon as they have come, finer parts when the
 * viewer comes close. The returned function gives up what has not come yet.
 */
export function fillSources(map: MapLibreMap, dataset: Dataset): () => void {
  fill(map, firstSources(dataset));
  const stops: (() => void)[] = [];
  let waiting = LATER;
  const look = () => {
    const due = waiting.filter(({ zoom }) => map.getZoom() >= zoom);
    waiting = waiting.filter(({ zoom }) => map.getZoom() < zoom);
    for (const { part, load } of due) stops.push(want(part, load, data => fill(map, data)));
  };
  map.on('zoom', look);
  look();
  return () => stops.forEach(stop => stop());
}
