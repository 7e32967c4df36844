import { interpolateLinear } from './interpolateLogShares.ts';

/** A cumulative figure of the nation beside its full year: what the season of parcels is measured on. */
export type ProgressSample = { months: number; fraction: number; growth: number };

const logit = (fraction: number): number => Math.log(fraction / (1 - fraction));
const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Part of a year's volume sent after `months` months if it grows evenly by the factor `growth` a year. */
export function evenProgress(months: number, growth: number): number {
  const rate = Math.log(growth);
  return Math.abs(rate) < 1e-6 ? months / 12 : (Math.exp((rate * months) / 12) - 1) / (Math.exp(rate) - 1);
}

/** Mean shift of the samples against even growth, by number of months, in ascending order. */
function seasonShifts(samples: readonly ProgressSample[]): { x: number; y: number }[] {
  const months = [...new Set(samples.map(sample => sample.months))].toSorted((a, b) => a - b);
  return months.map(x => {
    const own = samples.filter(sample => sample.months === x);
    const shifts = own.map(({ fraction, growth }) => logit(fraction) - logit(evenProgress(x, growth)));
    return { x, y: shifts.reduce((sum, shift) => sum + shift, 0) / own.length };
  });
}

/**
 * A function giving the part (0 to 1) of a year's national volume sent in its first months, for a year that
 * grew by the factor `growth` against the one before. Own reckoning: even growth through the year, shifted
 * on the logit scale by what the years with both figures show, linearly between the months that have one.
 */
export function yearProgress(samples: readonly ProgressSample[]): (months: number, growth: number) => number {
  const shifts = seasonShifts(samples);
  return (months, growth) =>
    months >= 12 ? 1 : logistic(logit(evenProgress(months, growth)) + interpolateLinear(shifts, months));
}
