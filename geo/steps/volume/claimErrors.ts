import { group } from 'd3-array';
import { toAnchor, type ToFullYear } from './chooseAnchors.ts';
import type { ErrorClass } from './errorClass.ts';
import { modelIndex } from './modelYears.ts';
import type { Claim } from './readVolumeTables.ts';

/** What a lesser claim said of a place and year for which a full-year figure is reported. */
export type ClaimError = { class: ErrorClass; adcode: string; year: number; error: number };

/**
 * Errors of scaled, reckoned and doubtful figures: log(said / stated) wherever the same place and year also has
 * a reported figure of the full year. Held rows say nothing here.
 */
export function claimErrors(claims: readonly Claim[], context: ToFullYear): ClaimError[] {
  const used = claims.filter(claim => claim.hold === '' && claim.adcode !== '100000' && modelIndex(claim.year) >= 0);
  const byCell = group(used, claim => `${claim.adcode} ${claim.year}`);
  return [...byCell.values()].flatMap(rows => {
    const anchors = rows.map(claim => toAnchor(claim, context));
    const stated = anchors.find(anchor => anchor.letter === 'R');
    if (stated === undefined) return [];
    return anchors
      .filter(({ letter }) => letter !== 'R')
      .map(({ letter, adcode, year, value }) => ({
        class: letter,
        adcode,
        year,
        error: Math.log(value / stated.value),
      }));
  });
}
