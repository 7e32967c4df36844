import type { Gap, Reading, Value } from '../reading.ts';

/** How a value came to differ between two years, with both ends and a range. */
export type ChangeValue = {
  readonly kind: 'value';
  /** In ones for a difference, a part of one a year for a rate of growth. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The end of the year set against, and of the shown year. */
  readonly ends: readonly [against: Value, shown: Value];
};

/** Why there is no change to tell; `year` is that of the end without a value. */
export type ChangeGap =
  | { readonly kind: 'gap'; readonly reason: Gap['reason']; readonly year: number }
  | { readonly kind: 'gap'; readonly reason: 'same-year' | 'from-zero' };

export type Change = ChangeValue | ChangeGap;

/** A reading with its year. */
export type Dated = { readonly year: number; readonly reading: Reading };

/** Whether either end is anything but reported. */
export function isEstimated({ ends }: ChangeValue): boolean {
  return ends.some(({ status }) => status !== 'reported');
}

type Ends = ChangeValue['ends'];

function endsOf(against: Dated, shown: Dated): Ends | ChangeGap {
  const [from, to] = [against.reading, shown.reading];
  if (from.kind === 'gap') return { kind: 'gap', reason: from.reason, year: against.year };
  return to.kind === 'gap' ? { kind: 'gap', reason: to.reason, year: shown.year } : [from, to];
}

/**
 * What the shown year has more (or, below zero, less) than the year set against, in ones. Its range is as wide as the
 * ranges of the ends allow: the low end of one less the high end of the other.
 */
export function differenceOf(against: Dated, shown: Dated): Change {
  const ends = endsOf(against, shown);
  if (!('length' in ends)) return ends;
  const [from, to] = ends;
  // A year against itself differs by nothing, however uncertain its value is.
  if (against.year === shown.year) return { kind: 'value', value: 0, low: 0, high: 0, ends };
  return { kind: 'value', value: to.value - from.value, low: to.low - from.high, high: to.high - from.low, ends };
}

/**
 * Compound annual growth rate: the yearly rate r by which the earlier value becomes the later one in n years,
 * r = (later / earlier)^(1/n) − 1 (as the U.S. Bureau of Economic Analysis defines it for its regional accounts,
 * bea.gov/regional/definitions, "Compound annual growth rate"). Its range is that of the ends at their opposite extremes: the later at its lowest
 * over the earlier at its highest, and the other way round. No rate leads away from zero.
 */
export function growthOf(against: Dated, shown: Dated): Change {
  const years = Math.abs(shown.year - against.year);
  if (years === 0) return { kind: 'gap', reason: 'same-year' };
  const ends = endsOf(against, shown);
  if (!('length' in ends)) return ends;
  const [earlier, later] = against.year < shown.year ? ends : [ends[1], ends[0]];
  if (earlier.low <= 0) return { kind: 'gap', reason: 'from-zero' };
  const rate = (from: number, to: number) => (to / from) ** (1 / years) - 1;
  return {
    kind: 'value',
    value: rate(earlier.value, later.value),
    low: rate(earlier.high, later.low),
    high: rate(earlier.low, later.high),
    ends,
  };
}
