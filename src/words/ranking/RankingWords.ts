/** What is ranked. */
export type LevelName = 'provinces' | 'prefectures' | 'belts';

/** What the ranking says, in one language. */
export type RankingWords = {
  readonly level: string;
  readonly levels: Readonly<Record<LevelName, string>>;
  readonly year: string;
  readonly before: string;
  readonly yearBefore: string;
  readonly by: string;
  readonly ownScale: string;
  /** `what`: the measure; `reported` and `estimated` say how many of the ranked rest on what. */
  summary(counted: { year: number; what: string; ranked: number; reported: number; estimated: number }): string;
  readonly column: Readonly<Record<'rank' | 'change' | 'place' | 'belt' | 'value', string>>;
  tied(rank: number): string;
  possible(best: number, worst: number): string;
  readonly possibleNote: string;
  gained(places: number, from: number): string;
  lost(places: number, from: number): string;
  same(from: number): string;
  isNew(reason: string): string;
  readonly newcomer: string;
  unranked(count: number): string;
  was(rank: number): string;
  readonly noBefore: string;
  /** Said where the year compared with has nothing of the kind. */
  noBeforeScale(year: number): string;
  readonly scaleNote: string;
  /** Said of belts that no figures put in order. */
  noScale(year: number, figures: number): string;
  differing(belts: string): string;
  /** What the moving bars show, read out: the leading names. */
  race(year: number, leaders: string): string;
  /** Under which the settings are folded on a phone. */
  readonly fold: string;
  readonly comma: string;
};
