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

/** What every panel says on the way up, down and sideways, and of how a number came about. */
export type StepWords = {
  readonly path: string;
  previous(name: string, here: string): string;
  next(name: string, here: string): string;
  rankIn(rank: number, of: number, where: string): string;
  rankOfProvinces(rank: number, of: number): string;
  /** How much of a sum is estimated. */
  estimatedPart(percent: string): string;
  readonly method: Readonly<Record<MethodName, string>>;
  readonly seriesChoice: string;
};
