import { group, median } from 'd3-array';
import type { AboutFile, MethodError } from '#data/about.ts';
import type { Calibration } from '../volume/calibrateRanges.ts';
import type { HeldOutError } from '../volume/heldOutErrors.ts';
import { METHODS } from '../volume/methods.ts';

/** Years to the nearest figure by the digit of an error class. */
const DISTANCES: Readonly<Record<string, { near: number; far?: number }>> = {
  '1': { near: 1, far: 1 },
  '2': { near: 2, far: 3 },
  '4': { near: 4 },
};

/** An error on the logarithm as a relative one, to three digits after the point: 0.07 gives 0.073. */
export function relativeError(log: number): number {
  return Math.round((Math.exp(log) - 1) * 1e3) / 1e3;
}

function tellError(method: string, { class: name, tests, median: middle, reach, coverage }: Calibration): MethodError {
  return {
    method,
    ...DISTANCES[name.slice(1)],
    tests,
    median: relativeError(middle),
    reach: relativeError(reach),
    inside: Math.round(coverage * 1e3) / 1e3,
  };
}

/** The calibrated classes in the order of the methods, in words and per cent rather than letters and logarithms. */
export function tellErrors(calibrations: readonly Calibration[]): MethodError[] {
  return METHODS.flatMap(({ letter, id }) =>
    calibrations.filter(({ class: name }) => name.startsWith(letter)).map(calibration => tellError(id, calibration)),
  );
}

/** Middle of the errors of all tests by the year of the figure held out. */
export function tellErrorsByYear(tests: readonly HeldOutError[]): AboutFile['errorsByYear'] {
  return [...group(tests, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .map(([year, ofYear]) => ({
      year,
      tests: ofYear.length,
      median: relativeError(median(ofYear, ({ error }) => Math.abs(error)) ?? 0),
    }));
}

/** Part of the tests of all classes that fell inside their range. */
export function coverageOfAll(errors: readonly MethodError[]): number {
  const tests = errors.reduce((sum, error) => sum + error.tests, 0);
  return errors.reduce((sum, error) => sum + error.inside * error.tests, 0) / tests;
}
