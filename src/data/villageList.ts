import * as v from 'valibot';
import { BilingualSchema } from './bilingual.ts';
import { QUALIFIERS } from './figure.ts';
import { AdcodeSchema, LonLatSchema } from './place.ts';
import { StatusSchema } from './status.ts';

/** The years whose full lists name every village; later ones were published as totals only. */
export const LISTED_YEARS = [2014, 2015, 2016] as const;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** One number a listed year. */
const CountsSchema = v.tuple([Count, Count, Count]);

/**
 * A town of the lists. `at` is absent where its point is not known. `products`: rows in the table of products, as the
 * list of 2014 prints them. `taobaoTown`: a letter a listed year, r or e where it was a Taobao town by the list or by
 * the rule of the time (reported, estimated), else a hyphen. No name: the lists print none.
 */
export const ListedTownSchema = v.object({
  name: v.optional(BilingualSchema),
  at: v.optional(LonLatSchema),
  counts: CountsSchema,
  products: v.optional(v.array(Count)),
  taobaoTown: v.optional(v.pipe(v.string(), v.regex(/^[-re]{3}$/))),
});
export type ListedTown = v.InferOutput<typeof ListedTownSchema>;

/** A county of the lists under its name of today; `id` is its adcode, or unit and name of a zone that has none. */
export const ListedCountySchema = v.object({
  id: v.string(),
  unit: AdcodeSchema,
  name: BilingualSchema,
  at: LonLatSchema,
  /** `prefecture`: only the label of the unit is known. */
  precision: v.picklist(['county', 'prefecture']),
  counts: CountsSchema,
  products: v.optional(v.array(Count)),
  towns: v.array(ListedTownSchema),
});
export type ListedCounty = v.InferOutput<typeof ListedCountySchema>;

/** A single count that somebody published of a county or, with `town`, of a town; `counted` says of what. */
export const PublishedCountSchema = v.object({
  unit: AdcodeSchema,
  county: BilingualSchema,
  town: v.optional(BilingualSchema),
  counted: v.picklist(['villages', 'towns']),
  year: v.number(),
  value: Count,
  qualifier: v.picklist(QUALIFIERS),
  status: StatusSchema,
  source: v.string(),
});
export type PublishedCount = v.InferOutput<typeof PublishedCountSchema>;

/** villageList.json: the full lists of 2014 to 2016 by county and town, and single counts of counties and towns. */
export const VillageListFileSchema = v.object({
  /** Id of the source of each listed year. */
  sources: v.tuple([v.string(), v.string(), v.string()]),
  products: v.array(BilingualSchema),
  counties: v.array(ListedCountySchema),
  published: v.array(PublishedCountSchema),
});
export type VillageListFile = v.InferOutput<typeof VillageListFileSchema>;
