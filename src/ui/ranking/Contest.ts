import type { Details } from '#data/onDemand.ts';
import type { DownloadTable } from '#derive/download/DownloadTable.ts';
import type { Ranking } from '#derive/ranking/compareRanks.ts';
import type { RankedYears } from '#derive/ranking/rankedYears.ts';
import type { Value } from '#derive/reading.ts';
import type { Subject } from '#state/selection.ts';

/** How many bars race. */
export const RACERS = 15;

/** What is put in order, however it came about: all that list, bars and file need to know. */
export type Contest = {
  readonly kind: Subject['kind'];
  /** What is measured, and its unit where values do not name it themselves. */
  readonly what: string;
  readonly unit: string | undefined;
  readonly ranking: Ranking;
  readonly years: RankedYears;
  readonly nameOf: (id: string) => string;
  /** Where it lies or what it makes, beside its name. */
  readonly belongsTo: (id: string) => string | undefined;
  readonly valueText: (id: string, value: Value) => string;
  readonly tableOf: (details: Details) => DownloadTable;
  /** Parts of the file's name that say what is ranked. */
  readonly fileParts: readonly string[];
};
