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

/** Part by which two numbers may differ without being a conflict, beside twice what the lesser one is expected to miss by. */
const TOLERANCE = 0.1;

/**
 * Claims that differ from the anchor used for their place and year by more than a tenth and more than scaling a part
 * of a year, or reckoning with a stated growth, explains; both stay in the tables.
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
      .filter(other => Math.abs(other.value / anchor.value - 1) > TOLERANCE + 2 * other.spread)
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
