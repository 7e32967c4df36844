import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { mapLayers, type Look } from './mapStyle.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Names of the properties that differ, in either direction. */
function changed(before: Properties, after: Properties): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

const paintOf = (layer: LayerSpecification): Properties => ({ ...layer.paint });
const layoutOf = (layer: LayerSpecification): Properties => ({ ...layer.layout });

/** The library types names and values layer by layer; here both come from a description it has checked already. */
const pair = (name: string, properties: Properties) => [name as never, properties[name] as never] as const;

/**
 * Brings a map from one look to another by the properties that differ, so that a new face or language neither
 * rebuilds sources nor loses feature state. The layers themselves are the same in every look.
 */
export function restyle(map: MapLibreMap, before: Look, after: Look): void {
  const old = new Map(mapLayers(before).map(layer => [layer.id, layer]));
  for (const layer of mapLayers(after)) {
    const was = old.get(layer.id);
    if (!was) continue;
    const [paint, layout] = [paintOf(layer), layoutOf(layer)];
    for (const name of changed(paintOf(was), paint)) map.setPaintProperty(layer.id, ...pair(name, paint));
    for (const name of changed(layoutOf(was), layout)) map.setLayoutProperty(layer.id, ...pair(name, layout));
  }
}
