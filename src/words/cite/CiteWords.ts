import type { AboutLabels } from '../about/About.ts';

/** What citations of a panel or figure are made of. */
export type CiteWords = AboutLabels['cite'] & {
  /** Where a source's own page prints no title, or names nobody. */
  readonly untitled: string;
  readonly nobody: string;
  /** Before the place where a figure was read. */
  readonly from: string;
  /** Name of a panel within the map. */
  within(name: string): string;
};
