import * as v from 'valibot';
import { AdcodeSchema } from './place.ts';
import { StatusSchema } from './status.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Yearly = v.pipe(v.array(Count), v.length(11));
/** A relative error: 0.07 is seven per cent. */
const Relative = v.pipe(v.number(), v.minValue(0));

/** Of whom a figure speaks; `belt` is a belt of any place. */
export const LEVELS = ['nation', 'province', 'prefecture', 'belt'] as const;

/**
 * Errors on figures that the model was not shown. `near` and `far` are the years to the nearest figure, for the two
 * methods whose error grows with them; `far` is absent where there is no bound.
 */
export const MethodErrorSchema = v.object({
  /** Id of a method of volumes.json. */
  method: v.string(),
  near: v.optional(Count),
  far: v.optional(Count),
  tests: Count,
  /** Middle of the errors, and the error that the published range reaches upwards. */
  median: Relative,
  reach: Relative,
  /** Part of the tests inside a range made without them. */
  inside: Relative,
});
export type MethodError = v.InferOutput<typeof MethodErrorSchema>;

/** Why findings are held back, in classes that the interface has words for; the full reasons are in held.csv. */
export const HELD_CLASSES = [
  'repeated',
  'replaced',
  'no-subject',
  'no-number',
  'no-source',
  'doubtful',
  'outside-time',
  'few-villages',
] as const;
export const HeldClassSchema = v.picklist(HELD_CLASSES);
export type HeldClass = v.InferOutput<typeof HeldClassSchema>;

export const PATHS = ['log-province', 'straight-province', 'mixed-province', 'log-nation', 'log-level'] as const;
export const ALTERNATIVES = [
  'published',
  'inhabitants',
  'power-1',
  'power-2',
  'capital-1',
  'toward-50',
  'no-villages',
] as const;

/**
 * Ends of the interval that the mean error beyond that of the kept way lies in with 90 per cent, on the logarithm:
 * both above zero say that the other way is worse by more than chance.
 */
const BEYOND = { low: v.number(), high: v.number() };

/** about.json: what the data know of themselves; loaded with the page about the data. */
export const AboutFileSchema = v.object({
  /** Figures of belts and places and counts of villages, and how many belts or places they are about, by year. */
  matrix: v.array(v.object({ level: v.picklist(LEVELS), status: StatusSchema, figures: Yearly, subjects: Yearly })),
  /** Parcels by prefecture-level unit: how many are reported, estimated or a gap, by year. */
  cells: v.array(v.object({ kind: v.picklist(['reported', 'estimated', 'gap']), units: Yearly })),
  errors: v.array(MethodErrorSchema),
  /** Ways to say a city's year from its other years, the kept one first, before anything is balanced. */
  paths: v.array(v.object({ id: v.picklist(PATHS), tests: Count, median: Relative, ...BEYOND })),
  /**
   * The published model and changes to it. `units` were said as if nobody had counted them, `uncounted` is the mean of
   * their errors, `unlisted` that of those on no list of great senders.
   */
  alternatives: v.array(
    v.object({ id: v.picklist(ALTERNATIVES), units: Count, uncounted: Relative, unlisted: Relative, ...BEYOND }),
  ),
  errorsByYear: v.array(v.object({ year: v.number(), tests: Count, median: Relative })),
  /** Parcel figures that differ by more than rounding and scaling explain, brought to a full year, in 10,000 parcels. */
  conflicts: v.array(
    v.object({
      place: AdcodeSchema,
      year: v.number(),
      used: Count,
      other: Count,
      sources: v.tuple([v.string(), v.string()]),
    }),
  ),
  held: v.array(v.object({ reason: HeldClassSchema, rows: Count })),
  /** How many figures, counts, claims and events rest on each source, by its id. */
  uses: v.record(v.string(), Count),
});
export type AboutFile = v.InferOutput<typeof AboutFileSchema>;
