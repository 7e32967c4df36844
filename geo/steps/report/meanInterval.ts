/** A mean with the interval that 90 of 100 samples like this one would have it in. */
export type MeanInterval = { readonly mean: number; readonly low: number; readonly high: number };

const DRAWS = 2000;
const LEVEL = 0.9;

/** Numbers from 0 to 1 that are the same in every run (linear congruential generator, Numerical Recipes). */
function createRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Mean of the values and its 90 per cent interval by the bootstrap (Efron 1979): the middle of the means of 2,000
 * samples drawn from them with replacement. Given differences of two errors of the same subject, an interval beyond
 * zero says that one way is better by more than chance. NaN without values.
 */
export function meanInterval(values: readonly number[]): MeanInterval {
  const random = createRandom();
  const draw = () => meanOf(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN));
  const means = Array.from({ length: DRAWS }, draw).toSorted((a, b) => a - b);
  const at = (part: number) => means[Math.round(part * (DRAWS - 1))] ?? Number.NaN;
  return { mean: meanOf(values), low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}
