import * as v from 'valibot';
import { YEARS } from './year.ts';

/** Many texts in one string: text `n` ends at `ends[n]`. Handing it between threads copies two blocks, not a million. */
export type TextColumn = { readonly text: string; readonly ends: Uint32Array };

/** Stands in yearly values for a gap; values themselves are never negative. */
export const OWN_GAP = -1;

/** What the reader's values are: the name of their column and their unit, both as the reader wrote them. */
export type OwnMeasure = { readonly name: string; readonly unit: string };

/** Cells that the surface is drawn from: positions in degrees and, row by row, the sum of each year's values. */
export type OwnCells = {
  readonly count: number;
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  /** count x 11, row-major; a gap weighs nothing. */
  readonly values: Float32Array;
  /** Greatest density of all years, in values per km². */
  readonly densest: number;
};

/** The reader's own points. They are never mixed with the map's own figures and never leave the page by themselves. */
export type OwnData = {
  /** Name of the file, or what stands for it. */
  readonly title: string;
  /** Null where rows only say where something is: then every point counts one. */
  readonly measure: OwnMeasure | null;
  readonly count: number;
  /** WGS84 degrees, greatest point first, which is also the order of drawing. */
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  /** count x 11, row-major; `OWN_GAP` where a year has no value. */
  readonly values: Float32Array;
  /** Greatest value of all years and points. */
  readonly peak: number;
  readonly names: TextColumn;
  readonly categories: TextColumn | null;
  readonly statuses: TextColumn | null;
  readonly sources: TextColumn | null;
  readonly cells: OwnCells;
};

/** Text `row` of a column. */
export function textAt({ text, ends }: TextColumn, row: number): string {
  return text.slice(row === 0 ? 0 : ends[row - 1], ends[row]);
}

export const OWN_DRAWN = ['circles', 'heat'] as const;
/** How own points are drawn. */
export type OwnDrawn = (typeof OWN_DRAWN)[number];

const TextSchema = v.pipe(v.string(), v.maxLength(500));
const ValueSchema = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** A point in a link: longitude, latitude, name, category, status, source, and a value or null a year. */
const OwnPointSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  TextSchema,
  TextSchema,
  TextSchema,
  TextSchema,
  v.pipe(v.array(ValueSchema), v.length(YEARS.length)),
]);

/** Own data as a link holds them. Anybody can write a link, so nothing of it is trusted before it fits this. */
const OwnLinkSchema = v.object({
  v: v.literal(1),
  title: TextSchema,
  measure: v.nullable(v.tuple([TextSchema, TextSchema])),
  drawn: v.picklist(OWN_DRAWN),
  points: v.pipe(v.array(OwnPointSchema), v.minLength(1), v.maxLength(5000)),
});
export type OwnLink = v.InferOutput<typeof OwnLinkSchema>;

/** Own data out of a link's JSON text; null where the text is anything else. Never throws. */
export function parseOwnLink(text: string): OwnLink | null {
  try {
    const result = v.safeParse(OwnLinkSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
