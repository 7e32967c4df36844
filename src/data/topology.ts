import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';

/**
 * A TopoJSON file holding at least the named objects. Only the frame is checked: arcs are numbers by the
 * thousand, made by our own build and hashed in the file name, and decoding reports a broken one by itself.
 */
export function topologySchema<Name extends string>(...names: readonly Name[]) {
  type Checked = Topology<Record<Name, GeometryCollection<Record<string, string>>>>;
  return v.custom<Checked>(input => {
    const topology: Partial<Topology> | null = typeof input === 'object' ? input : null;
    return (
      topology?.type === 'Topology' && Array.isArray(topology.arcs) && names.every(name => topology.objects?.[name])
    );
  });
}

/** prefectures.json: `units`, 372 geometries whose id is the adcode. */
export const PrefecturesFileSchema = topologySchema('units');
export type PrefecturesFile = v.InferOutput<typeof PrefecturesFileSchema>;

/** base.json: what lies around and in the land; `lines` carry `kind`. */
export const BaseFileSchema = topologySchema('neighbours', 'lakes', 'lines');
export type BaseFile = v.InferOutput<typeof BaseFileSchema>;

/** rivers.json: `rivers`, too fine to be seen in the first view. */
export const RiversFileSchema = topologySchema('rivers');
export type RiversFile = v.InferOutput<typeof RiversFileSchema>;

/** counties.json: `counties` with id = adcode and names `zh`, `en`; `units` shares their arcs. */
export const CountiesFileSchema = topologySchema('counties', 'units');
export type CountiesFile = v.InferOutput<typeof CountiesFileSchema>;

/** towns.json: columns of equal length, one town point a row. */
export const TownsFileSchema = v.object({
  zh: v.array(v.string()),
  en: v.array(v.string()),
  lon: v.array(v.number()),
  lat: v.array(v.number()),
  county: v.array(v.string()),
});
export type TownsFile = v.InferOutput<typeof TownsFileSchema>;
