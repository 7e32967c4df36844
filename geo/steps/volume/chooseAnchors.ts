import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { SPREAD, type MethodLetter } from './methods.ts';
import { at, modelIndex, type Path } from './modelYears.ts';
import { nationalGrowth } from './nationalTotals.ts';
import { ownGrowth } from './ownGrowth.ts';
import type { Claim } from './readVolumeTables.ts';
import { evenProgress } from './yearProgress.ts';

/** The one number on which a place's year rests, brought to a full year, in 10,000 parcels. */
export type Anchor = {
  adcode: Adcode;
  year: number;
  value: number;
  letter: MethodLetter;
  /** Expected relative error, see `SPREAD`. */
  spread: number;
  /** The claim it was reckoned from; none for one reckoned from a county or a rank. */
  claim?: Claim;
  sources: readonly Source[];
};

export type ToFullYear = {
  totals: Path;
  /** National claims, among them those of parts of a year. */
  national: readonly Claim[];
  progress: (months: number, growth: number) => number;
  /** Figures of whole years by place, for the growth of the place itself. */
  whole: ReadonlyMap<Adcode, readonly Claim[]>;
};

/** Part of the national year sent in a period: as stated where it is, else by the season of other years. */
function nationalFraction({ year, months }: Claim, { totals, national, progress }: ToFullYear): number {
  const column = modelIndex(year);
  const stated = national.find(row => row.year === year && row.months === months && row.hold === '');
  return stated ? stated.value / at(totals, column) : progress(months, nationalGrowth(totals, column));
}

/** That part corrected for a place that grows faster or slower through the year than the nation, where its growth is known. */
function fractionOf(claim: Claim, context: ToFullYear): number {
  const growth = ownGrowth(context.whole.get(claim.adcode) ?? [], claim.year);
  const fraction = nationalFraction(claim, context);
  if (growth === undefined) return fraction;
  const even = evenProgress(claim.months, nationalGrowth(context.totals, modelIndex(claim.year)));
  return (fraction * evenProgress(claim.months, growth)) / even;
}

function judge({ months, basis, doubt }: Claim): { letter: MethodLetter; spread: number } {
  if (doubt !== '' && (months === 12 || !doubt.startsWith('year'))) return { letter: 'D', spread: SPREAD.doubt };
  if (basis === 'backcast') return { letter: 'G', spread: SPREAD.backcast };
  if (basis === 'growth' && months === 12) return { letter: 'G', spread: SPREAD.growth };
  if (months === 12) return { letter: 'R', spread: SPREAD.reported };
  const short = SPREAD.part * (1 + (6 / months - 0.5) + (doubt === '' ? 0 : 2));
  return { letter: 'H', spread: short };
}

/** One claim brought to a full year. */
export function toAnchor(claim: Claim, context: ToFullYear): Anchor {
  const value = claim.months === 12 ? claim.value : claim.value / fractionOf(claim, context);
  return { adcode: claim.adcode, year: claim.year, value, ...judge(claim), claim, sources: [claim.source] };
}

/** Best first: the smaller expected error, then the longer period, then the earlier row of the table. */
function best(anchors: readonly Anchor[]): Anchor[] {
  return anchors.toSorted((a, b) => a.spread - b.spread || (b.claim?.months ?? 0) - (a.claim?.months ?? 0)).slice(0, 1);
}

/**
 * One anchor a place and year: of all claims that are not held and lie in the model's years, the one with the
 * smallest expected error, scaled to the full year where it covers a part. Sorted by adcode and year.
 */
export function chooseAnchors(claims: readonly Claim[], context: ToFullYear): Anchor[] {
  const used = claims.filter(claim => claim.hold === '' && claim.adcode !== '100000' && modelIndex(claim.year) >= 0);
  const byCell = group(used, claim => `${claim.adcode} ${claim.year}`);
  return [...byCell.keys()]
    .toSorted()
    .flatMap(key => best((byCell.get(key) ?? []).map(claim => toAnchor(claim, context))));
}
