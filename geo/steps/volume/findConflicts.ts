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

/** Part by which two numbers may differ without being a conflict: what scaling a part of a year leaves open. */
const TOLERANCE = 0.1;

/** Claims that differ by more than a tenth from the anchor used for their place and year; both stay in the tables. */
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
      .filter(other => Math.abs(other.value / anchor.value - 1) > TOLERANCE)
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
