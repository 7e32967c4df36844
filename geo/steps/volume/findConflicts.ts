import { group } from 'd3-array';
import { toAnchor, type Anchor, type ToFullYear } from './chooseAnchors.ts';
import type { Claim } from './readVolumeTables.ts';

/** Two numbers for one place and year, both brought to a full year, in 10,000 parcels. */
export type Conflict = {
  adcode: string;
  year: number;
  used: number;
  other: number;
  sources: [string, string];
  ids: [string, string];
};

/**
 * Part by which two numbers may differ by rounding alone: publishers print three digits and more, which is half of one
 * per cent at most on either side, and the reported full years that stand twice in the tables differ by less than a fifth
 * of that.
 */
const ROUNDING = 0.01;

/** Expected errors of two numbers that are reckoned apart from one another, together. */
const together = (a: Anchor, b: Anchor) => Math.hypot(a.spread, b.spread);

/**
 * Claims that differ from the anchor used for their place and year by more than rounding and twice the error to be
 * expected of scaling a part of a year, or of reckoning with a stated growth; both stay in the tables.
 */
export function findConflicts(claims: readonly Claim[], anchors: readonly Anchor[], context: ToFullYear): Conflict[] {
  const byCell = group(
    claims.filter(claim => claim.hold === ''),
    claim => `${claim.adcode} ${claim.year}`,
  );
  return anchors.flatMap(anchor => {
    const others = byCell.get(`${anchor.adcode} ${anchor.year}`) ?? [];
    return others
      .filter(claim => claim !== anchor.claim)
      .map(claim => toAnchor(claim, context))
      .filter(other => Math.abs(other.value / anchor.value - 1) > ROUNDING + 2 * together(anchor, other))
      .map((other): Conflict => ({
        adcode: anchor.adcode,
        year: anchor.year,
        used: Math.round(anchor.value),
        other: Math.round(other.value),
        sources: [anchor.sources[0]?.publisher ?? '', other.sources[0]?.publisher ?? ''],
        ids: [anchor.sources[0]?.id ?? '', other.sources[0]?.id ?? ''],
      }));
  });
}
