import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '#data/bilingual.ts';
import type { Face } from '#derive/ramp.ts';
import type { ShownLayer } from '#derive/shownLayer.ts';
import { areaLayers, waterLayers } from './areaLayers.ts';
import { labelLayers } from './labelLayers.ts';
import { highlightLayers, lineLayers, townMarks } from './lineLayers.ts';
import { circleLayers, fillLayers } from './measureLayers.ts';
import { markLayers } from './markLayers.ts';
import { PALETTES } from './palette.ts';

/** What the look of the map depends on. Years, values, hover and choice come by feature state instead. */
export type Look = { readonly face: Face; readonly language: Language; readonly layer: ShownLayer };

/** Every source of the map; all are GeoJSON made in the browser from the files of the data set. */
export const SOURCES = [
  'neighbours',
  'lakes',
  'rivers',
  'lines',
  'units',
  'borders',
  'seats',
  'village-spots',
  'provinces',
  'counties',
  'county-names',
  'towns',
  'belt-names',
  'zones',
  'event-marks',
] as const;
export type SourceName = (typeof SOURCES)[number];

/** Sources whose features are known by the id of their place, which is no number. */
const BY_ID: ReadonlySet<SourceName> = new Set(['counties', 'towns']);

function emptySource(name: SourceName): GeoJSONSourceSpecification {
  // No simplification: neighbours share arcs and must go on doing so, and our files are simplified already.
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    tolerance: 0,
    maxzoom: 10,
    ...(BY_ID.has(name) && { promoteId: 'id' }),
  };
}

/** All layers, bottom to top. */
export function mapLayers({ face, language, layer }: Look): LayerSpecification[] {
  const palette = PALETTES[face];
  return [
    ...areaLayers(palette),
    ...fillLayers(face, layer),
    ...waterLayers(palette),
    ...lineLayers(palette),
    ...highlightLayers(palette),
    ...circleLayers(face, layer),
    ...townMarks(palette),
    ...labelLayers(palette, language),
    ...markLayers(palette),
  ];
}

/** The whole style: no glyph server, no sprite, no address at all. Sources start empty and are filled by name. */
export function mapStyle(look: Look): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(SOURCES.map(name => [name, emptySource(name)])),
    layers: mapLayers(look),
    transition: { duration: 0, delay: 0 },
  };
}
