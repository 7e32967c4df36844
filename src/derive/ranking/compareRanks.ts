import type { Gap, Reading } from '../reading.ts';
import { rankReadings, type Ranked } from './rankReadings.ts';

/** What became of a rank since an earlier year: places gained (negative: lost), or that there was none. */
export type RankChange =
  | { readonly kind: 'moved'; readonly from: number; readonly gained: number }
  | { readonly kind: 'new'; readonly reason: Gap['reason'] };

/** `change` is null where no earlier year is compared. */
export type ComparedRank = Ranked & { readonly change: RankChange | null };
/** Without a value in the year, and the rank it had in the earlier year, if any. */
export type Unranked = { readonly id: string; readonly reason: Gap['reason']; readonly from: number | null };

export type Ranking = { readonly ranked: readonly ComparedRank[]; readonly unranked: readonly Unranked[] };

type Readings = ReadonlyMap<string, Reading>;

function changeOf(rank: number, earlier: number | undefined, reading: Reading | undefined): RankChange {
  if (earlier !== undefined) return { kind: 'moved', from: earlier, gained: earlier - rank };
  return { kind: 'new', reason: reading?.kind === 'gap' ? reading.reason : 'outside-coverage' };
}

/** Ranks of one year beside those of another; `before` is null where there is no other to compare with. */
export function compareRanks(now: Readings, before: Readings | null): Ranking {
  const earlier = new Map(before ? rankReadings(before).map(({ id, rank }) => [id, rank]) : []);
  const ranked = rankReadings(now).map(one =>
    Object.assign({ change: before && changeOf(one.rank, earlier.get(one.id), before.get(one.id)) }, one),
  );
  const unranked = [...now].flatMap(([id, reading]) =>
    reading.kind === 'gap' ? [{ id, reason: reading.reason, from: earlier.get(id) ?? null }] : [],
  );
  return { ranked, unranked };
}
