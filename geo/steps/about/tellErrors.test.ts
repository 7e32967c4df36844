import { describe, expect, it } from 'vitest';
import { coverageOfAll, relativeError, tellErrors, tellErrorsByYear } from './tellErrors.ts';

const calibration = { class: 'I2', tests: 10, median: Math.log(1.2), reach: Math.log(1.5), coverage: 0.8123 };

describe('tellErrors', () => {
  it('tells a class as its method and its distance in years', () => {
    expect(tellErrors([calibration, { ...calibration, class: 'A4', tests: 7 }])).toEqual([
      { method: 'between-figures', near: 2, far: 3, tests: 10, median: 0.2, reach: 0.5, inside: 0.812 },
      { method: 'beyond-figures', near: 4, tests: 7, median: 0.2, reach: 0.5, inside: 0.812 },
    ]);
  });

  it('weighs classes by their tests', () => {
    const [error] = tellErrors([calibration]);
    if (!error) throw new Error('no error');
    expect(
      coverageOfAll([
        { ...error, tests: 1, inside: 1 },
        { ...error, tests: 3, inside: 0.8 },
      ]),
    ).toBeCloseTo(0.85, 12);
  });
});

it('relativeError turns a logarithm into a part', () => {
  expect(relativeError(0)).toBe(0);
  expect(relativeError(Math.log(2))).toBe(1);
});

const held = (year: number, factor: number) => ({ class: 'S', adcode: '1', year, error: Math.log(factor) });

it('tellErrorsByYear takes the middle of the sizes of errors, whichever way they go', () => {
  expect(tellErrorsByYear([held(2020, 1.3), held(2019, 2), held(2020, 1 / 1.1), held(2020, 1.2)])).toEqual([
    { year: 2019, tests: 1, median: 1 },
    { year: 2020, tests: 3, median: 0.2 },
  ]);
});
