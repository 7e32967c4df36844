import * as v from 'valibot';
import { AdcodeSchema, LonLatSchema } from './place.ts';

/** What can be found: a belt, a province or prefecture-level unit, a county, a category, an event. */
export const SEARCH_KINDS = ['belt', 'place', 'county', 'category', 'event'] as const;

/** One name of one thing. A thing with former names has an entry for each of them. */
export const SearchEntrySchema = v.object({
  kind: v.picklist(SEARCH_KINDS),
  /** Id of the belt or category, adcode of the place; of a county its own code, of an event what it happened to. */
  id: v.string(),
  zh: v.string(),
  en: v.string(),
  /** Syllables of the Chinese name in pinyin without tones, for places without what they are (市, 县). */
  syllables: v.string(),
  /** Orders what matches equally well, higher first. */
  weight: v.number(),
  /** The last year in which the name was in use, for a name out of use. */
  until: v.optional(v.number()),
  /** The code that went with a former name, where it has one of its own. */
  code: v.optional(AdcodeSchema),
  /** The year of an event. */
  year: v.optional(v.number()),
  /** Prefecture-level unit and point of a county. */
  unit: v.optional(v.string()),
  at: v.optional(LonLatSchema),
});
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>;

/** search.json: everything that can be found by name, loaded when the finder opens. */
export const SearchFileSchema = v.object({ entries: v.array(SearchEntrySchema) });
export type SearchFile = v.InferOutput<typeof SearchFileSchema>;
