import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, giniRange, lorenzCurve, topShare } from './concentration.ts';

const values = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 });
const ranges = fc.array(
  fc
    .tuple(fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true }))
    .map(([value, reach]) => ({ value, low: value / reach, high: value * reach })),
  { minLength: 2, maxLength: 8 },
);

/** Half the mean absolute difference of every pair, over the mean: the definition, written out. */
function giniByPairs(all: readonly number[]): number {
  let sum = 0;
  for (const a of all) for (const b of all) sum += Math.abs(a - b);
  const mean = all.reduce((total, value) => total + value, 0) / all.length;
  return sum / all.length ** 2 / mean / 2;
}

describe('gini', () => {
  it('is half the mean absolute difference over the mean', () => {
    fc.assert(
      fc.property(values, all => {
        expect(gini(all)).toBeCloseTo(giniByPairs(all), 9);
      }),
    );
  });

  it('is twice the area between the Lorenz curve and the diagonal', () => {
    fc.assert(
      fc.property(values, all => {
        const curve = lorenzCurve(all);
        const below = curve.slice(1).reduce((area, [x, y], index) => {
          const [x0, y0] = curve[index] ?? [0, 0];
          return area + ((x - x0) * (y + y0)) / 2;
        }, 0);
        expect(gini(all)).toBeCloseTo(1 - 2 * below, 9);
      }),
    );
  });

  it('knows the ends: all alike, and one with everything', () => {
    expect(gini([7, 7, 7])).toBe(0);
    expect(gini([0, 0, 0, 12])).toBeCloseTo(0.75, 12);
    expect(gini([0, 0])).toBe(0);
  });

  it('does not depend on the unit of the values', () => {
    expect(gini([1, 2, 5])).toBeCloseTo(gini([10_000, 20_000, 50_000]), 12);
  });
});

describe('giniRange', () => {
  it('is one value where nothing is estimated', () => {
    const { low, high } = giniRange([3, 5, 9].map(value => ({ value, low: value, high: value })));
    expect(low).toBeCloseTo(gini([3, 5, 9]), 12);
    expect(high).toBeCloseTo(gini([3, 5, 9]), 12);
  });

  it('holds the value, and comes near the greatest of all ways to put each value at one of its ends', () => {
    fc.assert(
      fc.property(ranges, cells => {
        const { low, high } = giniRange(cells);
        const central = gini(cells.map(({ value }) => value));
        const ways = Array.from({ length: 2 ** cells.length }, (_, way) =>
          gini(cells.map((cell, index) => ((way >> index) & 1 ? cell.high : cell.low))),
        );
        expect(high).toBeLessThanOrEqual(Math.max(...ways) + 1e-9);
        expect(high).toBeGreaterThan(Math.max(...ways) - 0.04);
        // Levels are tried in steps, so two values of one height may differ by one.
        expect(low).toBeLessThanOrEqual(central + 0.02);
        expect(low).toBeLessThanOrEqual(Math.min(...ways) + 0.02);
        expect(high).toBeGreaterThanOrEqual(central - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('topShare', () => {
  it('adds up the largest', () => {
    expect(topShare([1, 10, 4, 5], 2)).toBeCloseTo(0.75, 12);
    expect(topShare([1, 2], 10)).toBe(1);
    expect(topShare([0, 0], 1)).toBe(0);
  });
});
