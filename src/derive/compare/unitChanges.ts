import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Selection } from '#state/selection.ts';
import { unitReadings } from '../unitReadings.ts';
import { differenceOf, growthOf, type Change, type ChangeGap, type ChangeValue } from './change.ts';

/** Which change: by how much a year differs from another, or at which yearly rate one became the other. */
export type ChangeKind = 'difference' | 'growth';

export type ChangeOf = ReadonlyMap<Adcode, Change>;

type Wanted = Pick<Selection, 'measure' | 'estimates' | 'year' | 'against'>;

const CHANGES = { difference: differenceOf, growth: growthOf } as const;

/** The change of every prefecture-level unit between the year set against and the shown one. */
export function unitChanges(
  dataset: Dataset,
  selection: Wanted,
  { kind, villages }: { readonly kind: ChangeKind; readonly villages: VillagesFile | null },
): ChangeOf {
  const { against, year } = selection;
  const before = unitReadings(dataset, { ...selection, year: against, villages });
  const now = unitReadings(dataset, { ...selection, villages });
  return new Map(
    [...now].map(([unit, reading]) => {
      const from = before.get(unit) ?? { kind: 'gap', reason: 'outside-coverage' };
      return [unit, CHANGES[kind]({ year: against, reading: from }, { year, reading })];
    }),
  );
}

export type RankedChange = { readonly unit: Adcode; readonly change: ChangeValue };
export type UnitGap = { readonly unit: Adcode; readonly gap: ChangeGap };

/** Changes in order, and what they rest on. */
export type ChangeSummary = {
  /** Largest first; equal ones by code. */
  readonly ranked: readonly RankedChange[];
  readonly gaps: readonly UnitGap[];
  /** Readings of both years that went in, and how many of them are estimated. */
  readonly inputs: number;
  readonly estimated: number;
};

/** Sorts changes and counts what they rest on. */
export function summariseChanges(changes: ChangeOf): ChangeSummary {
  const ranked: RankedChange[] = [];
  const gaps: UnitGap[] = [];
  for (const [unit, change] of changes) {
    if (change.kind === 'value') ranked.push({ unit, change });
    else gaps.push({ unit, gap: change });
  }
  ranked.sort((a, b) => b.change.value - a.change.value || (a.unit < b.unit ? -1 : 1));
  const ends = ranked.flatMap(({ change }) => change.ends);
  return {
    ranked,
    gaps,
    inputs: ends.length,
    estimated: ends.filter(({ status }) => status !== 'reported').length,
  };
}
