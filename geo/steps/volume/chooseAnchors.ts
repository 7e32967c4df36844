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
  const part = SPREAD.part * (0.5 + 6 / months);
  if (doubt !== '') return { letter: 'D', spread: Math.max(SPREAD.doubt, part) };
  if (months < 12) return { letter: 'H', spread: part };
  if (basis === 'reported') return { letter: 'R', spread: SPREAD.reported };
  return { letter: 'G', spread: basis === 'growth' ? SPREAD.growth : SPREAD.backcast };
}

/** One claim brought to a full year. */
export function toAnchor(claim: Claim, context: ToFullYear): Anchor {
  const value = claim.months === 12 ? claim.value : claim.value / fractionOf(claim, context);
  return { adcode: claim.adcode, year: claim.year, value, ...judge(claim), claim, sources: [claim.source] };
}

/**
 * The best of the anchors of one place and year: the smallest expected error, then the longest period, then the
 * earlier row. Other claims that state the same number in the same way lend it their sources.
 */
function pickBest(anchors: readonly Anchor[]): Anchor[] {
  const months = (anchor: Anchor) => anchor.claim?.months ?? 0;
  const [best] = anchors.toSorted((a, b) => a.spread - b.spread || months(b) - months(a));
  if (best === undefined) return [];
  const same = anchors.filter(({ letter, value }) => letter === best.letter && value === best.value);
  return [{ ...best, sources: [...best.sources, ...same.flatMap(anchor => anchor.sources)] }];
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
    .flatMap(key => pickBest((byCell.get(key) ?? []).map(claim => toAnchor(claim, context))));
}
