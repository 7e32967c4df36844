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

type Setter = (layer: string, name: string, value: unknown) => void;

/** The library types names and values property by property; here both come from the description of a whole layer. */
function setters(map: MapLibreMap): { setPaint: Setter; setLayout: Setter } {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    setPaint: (layer, name, value) => void map.setPaintProperty(layer, name as never, value as never),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    setLayout: (layer, name, value) => void map.setLayoutProperty(layer, name as never, value as never),
  };
}

/**
 * Brings a map from one look to another by the properties that differ, so that a new face or language neither
 * rebuilds sources nor loses feature state. The layers themselves are the same in every look.
 */
export function restyle(map: MapLibreMap, before: Look, after: Look): void {
  const { setPaint, setLayout } = setters(map);
  const old = new Map(mapLayers(before).map(layer => [layer.id, layer]));
  for (const layer of mapLayers(after)) {
    const was = old.get(layer.id);
    if (!was) continue;
    const [paint, layout] = [paintOf(layer), layoutOf(layer)];
    for (const name of changed(paintOf(was), paint)) setPaint(layer.id, name, paint[name]);
    for (const name of changed(layoutOf(was), layout)) setLayout(layer.id, name, layout[name]);
  }
}
