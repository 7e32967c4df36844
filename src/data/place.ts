import * as v from 'valibot';
import { BilingualSchema } from './bilingual.ts';

/** Six digits of GB/T 2260 as in force in 2023; the only key by which rooms speak of a unit. */
export const AdcodeSchema = v.pipe(v.string(), v.regex(/^\d{6}$/));
export type Adcode = v.InferOutput<typeof AdcodeSchema>;

/** The whole nation, in the key of places. */
export const NATION: Adcode = '100000';

/** WGS84 longitude and latitude in degrees. */
export const LonLatSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
export type LonLat = v.InferOutput<typeof LonLatSchema>;

/**
 * places.json: the 34 provinces and the 372 prefecture-level units. `label` is where the name is
 * written (the seat or an inhabited point, never an empty corner); `province` is absent for a province.
 */
export const PlaceSchema = v.object({
  adcode: AdcodeSchema,
  level: v.picklist(['province', 'prefecture']),
  name: BilingualSchema,
  /** Short forms for labels: 杭州, Hangzhou. */
  short: BilingualSchema,
  label: LonLatSchema,
  province: v.optional(AdcodeSchema),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

export const PlacesFileSchema = v.object({ places: v.array(PlaceSchema) });
export type PlacesFile = v.InferOutput<typeof PlacesFileSchema>;

/** How exactly a belt or event is located; anything coarser than a town is said to be so. */
export const PRECISIONS = ['town', 'county', 'prefecture', 'province'] as const;
export const PrecisionSchema = v.picklist(PRECISIONS);
export type Precision = v.InferOutput<typeof PrecisionSchema>;
