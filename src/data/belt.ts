import * as v from 'valibot';
import { BilingualSchema } from './bilingual.ts';
import { CategoryGroupSchema, CategorySchema, SlugSchema } from './category.ts';
import { AdcodeSchema, LonLatSchema, PrecisionSchema } from './place.ts';

/** An industrial belt (产业带) as the map needs it at first sight; its figures are in details.json. */
export const BeltSchema = v.object({
  id: SlugSchema,
  name: BilingualSchema,
  category: SlugSchema,
  /** 1 national, 2 regional, 3 local; by the published rule in geo/sources/README.md, from stated facts only. */
  tier: v.picklist([1, 2, 3]),
  at: LonLatSchema,
  precision: PrecisionSchema,
  /** Where it is, in words: 中山市古镇镇 / Guzhen, Zhongshan. */
  place: BilingualSchema,
  /** Prefecture-level unit it lies in (or province, for the few known only so far). */
  unit: AdcodeSchema,
  county: v.optional(AdcodeSchema),
  /** First year in which a source says the belt existed, where one says so. */
  since: v.optional(v.number()),
  /**
   * One character a covered year, 2014 first: `r` reported, `t` target, `f` forecast, `e` estimated,
   * `m` more than one status, `-` no figure that year.
   */
  years: v.pipe(v.string(), v.regex(/^[rtfem-]{11}$/)),
});
export type Belt = v.InferOutput<typeof BeltSchema>;

/** belts.json: the taxonomy and every belt, sorted by id. */
export const BeltsFileSchema = v.object({
  groups: v.array(CategoryGroupSchema),
  categories: v.array(CategorySchema),
  belts: v.array(BeltSchema),
});
export type BeltsFile = v.InferOutput<typeof BeltsFileSchema>;
