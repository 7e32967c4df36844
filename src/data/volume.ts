import * as v from 'valibot';
import { AdcodeSchema } from './place.ts';
import { StatusSchema } from './status.ts';

/** Why a unit or cell has no value. A gap is never 0 and never a neighbouring year's value. */
export const GAP_REASONS = ['not-published', 'outside-coverage', 'no-figure-this-year'] as const;
export const GapReasonSchema = v.picklist(GAP_REASONS);
export type GapReason = v.InferOutput<typeof GapReasonSchema>;

const Yearly = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.length(11));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A way by which a cell got its value, named by one letter in `cells`. */
export const VolumeMethodSchema = v.object({
  letter: v.pipe(v.string(), v.length(1)),
  id: v.string(),
  status: StatusSchema,
});
export type VolumeMethod = v.InferOutput<typeof VolumeMethodSchema>;

/**
 * volumes.json: express parcels sent, in units of 10,000 parcels (万件), by prefecture-level unit and
 * year. Units sum to `national` exactly in every year. `high` is the upper end of a range in
 * whole per cent of the value; the lower end lies below by the same factor.
 */
export const VolumesFileSchema = v.object({
  methods: v.array(VolumeMethodSchema),
  national: v.object({ value: Yearly(Count), status: Yearly(StatusSchema), sources: Yearly(v.array(v.string())) }),
  /** Units in adcode order, with values; `gaps` holds the others. */
  units: v.array(AdcodeSchema),
  value: v.array(Yearly(Count)),
  high: v.array(Yearly(Count)),
  /** 11 method letters a unit. */
  cells: v.array(v.pipe(v.string(), v.length(11))),
  /** Source ids of a cell that rests on figures of its own, by `adcode:year`; others rest on the model's inputs. */
  sources: v.record(v.string(), v.array(v.string())),
  gaps: v.record(AdcodeSchema, GapReasonSchema),
});
export type VolumesFile = v.InferOutput<typeof VolumesFileSchema>;

/**
 * heat.json: where inside each unit its parcels are placed. Columns of equal length, one row a county's
 * inhabited point. `lon`, `lat` in 1/100 degree; `share` in 1/10,000 of the unit's volume (sums to 10,000
 * in each unit). `own` replaces a point's and its unit's shares where a county has a figure of its own.
 */
export const HeatFileSchema = v.object({
  /** Row in `VolumesFile.units`. */
  unit: v.array(Count),
  lon: v.array(v.number()),
  lat: v.array(v.number()),
  share: v.array(Count),
  /** By row: 11 shares of the unit in 1/10,000; the other rows of the unit share what is left in proportion. */
  own: v.record(v.string(), Yearly(Count)),
});
export type HeatFile = v.InferOutput<typeof HeatFileSchema>;

/**
 * villages.json: Taobao villages by unit and year as counted or listed by AliResearch. A year listed in
 * `complete` is a full list: a unit that it lacks has a true zero. Elsewhere a missing unit is a gap.
 */
export const VillagesFileSchema = v.object({
  complete: v.array(v.number()),
  national: v.array(v.object({ year: v.number(), value: Count, status: StatusSchema, source: v.string() })),
  rows: v.array(
    v.object({ place: AdcodeSchema, year: v.number(), value: Count, status: StatusSchema, source: v.string() }),
  ),
});
export type VillagesFile = v.InferOutput<typeof VillagesFileSchema>;

export const CLAIM_BASES = ['reported', 'growth', 'backcast'] as const;

/**
 * A published count of parcels of a place that has no row of its own in the volumes: a province, which is the sum of its
 * units, or a county. It covers the first `months` of the year. `growth`, `backcast`: reckoned from a stated growth or
 * share, or from a table of growth. `doubtful`: not exact, or not surely of this year.
 */
export const ParcelClaimSchema = v.object({
  place: AdcodeSchema,
  year: v.number(),
  months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** In ones. */
  value: Count,
  basis: v.picklist(CLAIM_BASES),
  doubtful: v.optional(v.literal(true)),
  source: v.string(),
});
export type ParcelClaim = v.InferOutput<typeof ParcelClaimSchema>;
