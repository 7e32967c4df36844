/** The value below which a share of all values lies, 0-1, joined linearly between ranks; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const [lower, upper] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
  if (lower === undefined || upper === undefined) return Number.NaN;
  return lower + (upper - lower) * (rank - Math.floor(rank));
}

/** The middle of the values; NaN of nothing. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/**
 * How many times `other`'s cost `own` is, both counted above what an empty page costs. Zero where `own` costs no more
 * than that page; NaN where `other` does not either, since then there is nothing to compare with.
 */
export function ratioAbove(floor: number, own: number, other: number): number {
  if (other <= floor) return Number.NaN;
  return Math.max(0, own - floor) / (other - floor);
}

/**
 * Peak signal-to-noise ratio of two pictures in decibels: 10·log₁₀(peak² / mean squared difference). Infinite for
 * equal ones. Throws when they differ in size or are empty.
 */
export function peakSignalToNoise(a: ArrayLike<number>, b: ArrayLike<number>, peak: number): number {
  if (a.length !== b.length || a.length === 0) throw new Error(`pictures of ${a.length} and ${b.length} pixels`);
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += ((a[index] ?? 0) - (b[index] ?? 0)) ** 2;
  return 10 * Math.log10(peak ** 2 / (sum / a.length));
}
