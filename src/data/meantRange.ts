import type { Figure } from './figure.ts';

/** The values that a claim allows, ends included, in its unit. */
export type Range = { readonly low: number; readonly high: number };

/** Half a unit of the last digit of a number that is not 0, at most of its second digit: 5 for 420, 50 for 400, 0.5 for 33.3. */
function roundingOf(value: number): number {
  const second = Math.floor(Math.log10(Math.abs(value))) - 1;
  const isOneDigit = Math.abs(value) / 10 ** (second + 1) === Math.round(Math.abs(value) / 10 ** (second + 1));
  return 10 ** (isOneDigit ? second + 1 : second) / 2;
}

/**
 * The values under which a figure is true: `exact` only its own, `over` its own and all above (so it also stands for at
 * least), `nearly` what lies within its rounding below it, `about` what lies within its rounding on both sides.
 */
export function meantRange({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): Range {
  const rounding = value === 0 ? 0 : roundingOf(value);
  if (qualifier === 'exact') return { low: value, high: value };
  if (qualifier === 'over') return { low: value, high: Infinity };
  return { low: value - rounding, high: qualifier === 'nearly' ? value : value + rounding };
}
