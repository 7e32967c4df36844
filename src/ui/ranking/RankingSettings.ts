import type { LevelName } from '#words/ranking/RankingWords.ts';

/** What the reader set the ranking to. */
export type RankingSettings = {
  readonly level: LevelName;
  /** Year to compare with; null is always the year before the one shown. */
  readonly before: number | null;
  /** Whether bars are measured by the year's largest instead of that of all years. */
  readonly ownScale: boolean;
  /** Key of the scale by which belts are ranked; null, or one that the year lacks, is the one with most belts. */
  readonly scale: string | null;
};

/** The year compared with, or null where there is none before the first covered one. */
export function yearBefore({ before }: RankingSettings, year: number, first: number): number | null {
  if (before !== null && before !== year) return before;
  return year > first ? year - 1 : null;
}
