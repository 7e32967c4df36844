import { describe, expect, it } from 'vitest';
import { calibrateRanges } from './calibrateRanges.ts';
import { rangeOf } from './rangeOf.ts';

const nine = [0.01, -0.02, 0.03, -0.04, 0.05, -0.06, 0.07, -0.08, 0.9];

describe('calibrateRanges', () => {
  it('reaches as far as four in five further errors would stay within', () => {
    const [calibration] = calibrateRanges(new Map([['K', nine]]), ['K']);
    expect(calibration).toMatchObject({ class: 'K', tests: 9, median: 0.05, reach: 0.08 });
    expect(calibration?.coverage).toBeCloseTo(8 / 9, 12);
  });

  it('lends a class with few tests those of a less certain one', () => {
    const [calibration] = calibrateRanges(
      new Map([
        ['I4', [0.1]],
        ['A4', [0.6, -0.7]],
      ]),
      ['I4'],
    );
    expect(calibration).toMatchObject({ tests: 3, reach: 0.7 });
  });

  it('refuses to give a range that no figure was tested against', () => {
    expect(() => calibrateRanges(new Map(), ['S'])).toThrow('no held-out figure tests class S');
  });
});

describe('rangeOf', () => {
  it.each([
    [0, 100],
    [Math.LN2, 200],
    [0.01, 102],
  ])('of an error of %d', (reach, high) => {
    expect(rangeOf(reach)).toBe(high);
  });
});
