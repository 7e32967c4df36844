import * as v from 'valibot';
import { BilingualSchema } from './bilingual.ts';
import { SlugSchema } from './category.ts';
import { AdcodeSchema } from './place.ts';
import { SourceSchema } from './source.ts';
import { StatusSchema } from './status.ts';
import { ParcelClaimSchema } from './volume.ts';

/** Base units; the build converts every quoted unit into one of them. */
export const UNITS = [
  'yuan',
  'usd',
  'parcels',
  'parcels-per-day',
  'pieces',
  'pairs',
  'persons',
  'enterprises',
  'shops',
  'villages',
  'towns',
  'counties',
  'tonnes',
  'hectares',
  'square-metres',
  'metres',
  'percent',
  'rank',
  'count',
] as const;
export const UnitSchema = v.picklist(UNITS);
export type Unit = v.InferOutput<typeof UnitSchema>;

export const QUALIFIERS = ['exact', 'over', 'nearly', 'about'] as const;

/** A controlled measure: what was counted, in which unit, in one sentence. */
export const MetricSchema = v.object({ id: v.string(), name: BilingualSchema, definition: BilingualSchema });
export type Metric = v.InferOutput<typeof MetricSchema>;

/** One claim by one source. `status` and `source` have no default. */
export const FigureSchema = v.object({
  /** A belt by id or a place by adcode (`100000` = the nation). */
  belt: v.optional(SlugSchema),
  place: v.optional(AdcodeSchema),
  metric: v.string(),
  /** In `unit`, a base unit. */
  value: v.number(),
  unit: UnitSchema,
  qualifier: v.picklist(QUALIFIERS),
  year: v.number(),
  /** `year`, `undated` (an annual figure whose year is that of its source), or part of a year: `h1`, `q1`, `jan-sep`. */
  period: v.string(),
  /** What exactly was counted, where the source says so: town, above-scale firms, whole chain ... */
  scope: v.optional(BilingualSchema),
  /** The number as the source wrote it: 165亿元, 16.5 billion yuan. */
  quoted: v.string(),
  status: StatusSchema,
  source: v.string(),
});
export type Figure = v.InferOutput<typeof FigureSchema>;

/** What a panel tells of a belt beyond its figures. */
export const BeltTextSchema = v.object({
  belt: SlugSchema,
  summary: BilingualSchema,
  /** Only on a belt of the first tier that fewer than two named publishers put there. */
  singleSource: v.optional(v.literal(true)),
});

export type BeltText = v.InferOutput<typeof BeltTextSchema>;

/** details.json: loaded when the first panel opens. Figures are sorted by subject, metric and year. */
export const DetailsFileSchema = v.object({
  metrics: v.array(MetricSchema),
  figures: v.array(FigureSchema),
  texts: v.array(BeltTextSchema),
  /** By place and time. */
  claims: v.array(ParcelClaimSchema),
  sources: v.array(SourceSchema),
});
export type DetailsFile = v.InferOutput<typeof DetailsFileSchema>;
