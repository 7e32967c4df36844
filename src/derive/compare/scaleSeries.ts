import { YEARS } from '#data/year.ts';
import type { Scale } from '#state/selection.ts';
import type { Reading, Value } from '../reading.ts';

type Series = readonly Reading[];

const isPositive = (reading: Reading | undefined): reading is Value => reading?.kind === 'value' && reading.value > 0;

/** The first covered year in which every series has a value above zero; undefined where there is none. */
export function firstCommonYear(all: readonly Series[]): number | undefined {
  return YEARS.find((_, column) => all.length > 0 && all.every(series => isPositive(series[column])));
}

/**
 * One value as so many of another. Its range is the widest that the ranges of both allow: lowest over highest, highest
 * over lowest. It is reported only where both are.
 */
function ratio(part: Value, whole: Value, times: number): Value {
  const { low, high } = part === whole ? { low: whole.high, high: whole.low } : part;
  return {
    ...part,
    value: (part.value / whole.value) * times,
    low: (low / whole.high) * times,
    high: (high / whole.low) * times,
    status: part.status === 'reported' ? whole.status : part.status,
  };
}

function over(reading: Reading, whole: Reading | undefined, times: number): Reading {
  if (reading.kind === 'gap') return reading;
  if (whole?.kind === 'gap') return whole;
  return isPositive(whole) ? ratio(reading, whole, times) : { kind: 'gap', reason: 'no-figure-this-year' };
}

/**
 * A series on the chosen scale: as it is; as an index of 100 in the year `base`; or in per cent of the nation's. The
 * index of the base year is exactly 100. Without a base year every value of an index is a gap.
 */
export function scaleSeries(
  series: Series,
  scale: Scale,
  { base, nation }: { readonly base: number | undefined; readonly nation: Series },
): Series {
  if (scale === 'absolute') return series;
  if (scale === 'share') return series.map((reading, column) => over(reading, nation[column], 100));
  const first = base === undefined ? undefined : series[YEARS.indexOf(base)];
  return series.map(reading => over(reading, first, 100));
}
