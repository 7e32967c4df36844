import { quantileSorted } from 'd3-array';
import type { ErrorClass } from './errorClass.ts';

/** How far the numbers of a class were from the figures held out, all on the logarithm of said / stated. */
export type Calibration = {
  class: ErrorClass;
  tests: number;
  /** Middle of the absolute errors, and the error that the published range reaches to either side. */
  median: number;
  reach: number;
  /** Part of the figures inside a range that was calibrated on the other figures only. */
  coverage: number;
};

/** Part of the errors that the range is to hold. */
const LEVEL = 0.8;
/** Below this number of tests a class borrows those of a less certain one. */
const FEW = 8;
const LENDERS: Readonly<Record<ErrorClass, readonly ErrorClass[]>> = {
  I2: ['A2', 'A4'],
  I4: ['A4'],
  A4: ['V'],
  A2: ['A4'],
  C: ['I1'],
  D: ['A1'],
  K: ['A1'],
};

type Errors = ReadonlyMap<ErrorClass, readonly number[]>;

/**
 * The error that a further figure stays below with a chance of at least `LEVEL`: the ceil((n + 1) x LEVEL)-th
 * smallest, the largest where that is beyond them (split conformal prediction, Vovk et al. 2005).
 */
function reachOf(errors: readonly number[]): number {
  const sizes = errors.map(Math.abs).toSorted((a, b) => a - b);
  return sizes[Math.min(sizes.length, Math.ceil((sizes.length + 1) * LEVEL)) - 1] ?? 0;
}

/** Each error against a range made from all the others. */
function coverageOf(errors: readonly number[]): number {
  const inside = errors.filter((error, index) => Math.abs(error) <= reachOf(errors.toSpliced(index, 1)));
  return inside.length / errors.length;
}

function withLoans(name: ErrorClass, errors: Errors): number[] {
  const own = errors.get(name) ?? [];
  return own.length >= FEW ? [...own] : [...own, ...(LENDERS[name] ?? []).flatMap(lender => errors.get(lender) ?? [])];
}

/**
 * Ranges from held-out errors: for each class how far a further error will reach. `names` are all classes in
 * use; one of reported figures has none, its range is the figure. Throws where a class in use has no test at all.
 */
export function calibrateRanges(errors: Errors, names: readonly ErrorClass[]): Calibration[] {
  return names.toSorted().map(name => {
    const pooled = withLoans(name, errors);
    if (pooled.length === 0) throw new Error(`no held-out figure tests class ${name}`);
    const median =
      quantileSorted(
        pooled.map(Math.abs).toSorted((a, b) => a - b),
        0.5,
      ) ?? 0;
    return { class: name, tests: pooled.length, median, reach: reachOf(pooled), coverage: coverageOf(pooled) };
  });
}
