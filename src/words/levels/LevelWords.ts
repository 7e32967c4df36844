import type { Explained } from '../Words.ts';

/** Ways by which a number came about, in two or three words. */
export type MethodName =
  | 'reported'
  | 'from-growth'
  | 'part-of-year'
  | 'doubtful-figure'
  | 'from-county'
  | 'from-rank'
  | 'from-revenue-rank'
  | 'between-figures'
  | 'beyond-figures'
  | 'spread'
  | 'published'
  | 'sum';

/** What panels say of ranks, of how a number came about, of the places inside a place, of totals published of it, and of belts near a belt. */
export type LevelWords = {
  /** Heading of a list of the places inside, with their number. */
  readonly inside: Readonly<Record<'provinces' | 'units' | 'counties' | 'towns', (count: number) => string>>;
  readonly columns: Readonly<Record<'rank' | 'name' | 'value', string>>;
  readonly order: Readonly<Record<'name' | 'value' | 'belts', string>> & { readonly label: string };
  belts(count: number): string;
  rankIn(rank: number, of: number, where: string): string;
  rankOfProvinces(rank: number, of: number): string;
  /** How much of a sum is estimated. */
  estimatedPart(percent: string): string;
  readonly method: Readonly<Record<MethodName, string>>;
  readonly noParcels: Readonly<Record<'county' | 'town', string>>;
  readonly noTownCount: string;
  whole(name: string, year: number): string;
  readonly claims: {
    readonly title: string;
    readonly province: string;
    readonly county: string;
    none(year: number): string;
    months(count: number): string;
    readonly basis: Readonly<Record<'growth' | 'backcast' | 'doubtful', string>>;
    all(count: number): string;
  };
  /** Belts of the prefecture that nobody locates more closely. */
  coarser(count: number, unit: string): string;
  readonly beltFigures: string;
  readonly notOnMap: string;
  readonly unknown: Explained;
  readonly near: {
    title(category: string): string;
    readonly nearest: string;
    readonly largest: string;
    readonly note: string;
    distance(kilometres: string): string;
    readonly none: string;
  };
};
