import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, Value } from '../reading.ts';
import { differenceOf, growthOf, isEstimated, type Change, type ChangeValue } from './change.ts';

const value = (amount: number, reach = 1): Value => ({
  kind: 'value',
  value: amount,
  low: amount / reach,
  high: amount * reach,
  status: reach === 1 ? 'reported' : 'estimated',
  sources: [],
});
const GAP: Reading = { kind: 'gap', reason: 'not-published' };

function known(change: Change): ChangeValue {
  if (change.kind === 'gap') throw new Error(change.reason);
  return change;
}

/** What a value becomes when it grows by a rate so many times, one multiplication a year. */
function grown(amount: number, rate: number, years: number): number {
  let sum = amount;
  for (let year = 0; year < years; year += 1) sum *= 1 + rate;
  return sum;
}

const amounts = fc.double({ min: 1, max: 1e10, noNaN: true });
const reaches = fc.double({ min: 1, max: 3, noNaN: true });

describe('growthOf', () => {
  it('is the rate that carries the earlier value to the later one, year by year', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 10 }), (from, to, years) => {
        const { value: rate } = known(
          growthOf({ year: 2014, reading: value(from) }, { year: 2014 + years, reading: value(to) }),
        );
        expect(Math.abs(grown(from, rate, years) / to - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  it('has a range that reaches from the least to the most favourable ends, and holds every pair between', () => {
    fc.assert(
      fc.property(amounts, amounts, reaches, reaches, (from, to, wide, wider) => {
        const [a, b] = [value(from, wide), value(to, wider)];
        const change = known(growthOf({ year: 2015, reading: a }, { year: 2020, reading: b }));
        expect(Math.abs(grown(a.high, change.low, 5) / b.low - 1)).toBeLessThan(1e-6);
        expect(Math.abs(grown(a.low, change.high, 5) / b.high - 1)).toBeLessThan(1e-6);
        expect(change.low).toBeLessThanOrEqual(change.value + 1e-12);
        expect(change.high).toBeGreaterThanOrEqual(change.value - 1e-12);
      }),
    );
  });

  it('is told from the earlier year to the later one, whichever is shown', () => {
    const [a, b] = [
      { year: 2014, reading: value(100) },
      { year: 2016, reading: value(121) },
    ];
    expect(known(growthOf(a, b)).value).toBeCloseTo(0.1, 12);
    expect(known(growthOf(b, a)).value).toBeCloseTo(0.1, 12);
    expect(known(growthOf(b, a)).ends[0].value).toBe(121);
  });

  it.each([
    [{ year: 2014, reading: value(1) }, { year: 2014, reading: value(1) }, { reason: 'same-year' }],
    [{ year: 2014, reading: value(0) }, { year: 2016, reading: value(9) }, { reason: 'from-zero' }],
    [
      { year: 2014, reading: GAP },
      { year: 2016, reading: value(9) },
      { reason: 'not-published', year: 2014 },
    ],
    [
      { year: 2014, reading: value(9) },
      { year: 2016, reading: GAP },
      { reason: 'not-published', year: 2016 },
    ],
  ] as const)('has no rate from %j to %j', (from, to, gap) => {
    expect(growthOf(from, to)).toEqual({ kind: 'gap', ...gap });
  });

  it('falls to nothing by minus one', () => {
    expect(known(growthOf({ year: 2014, reading: value(5) }, { year: 2016, reading: value(0) })).value).toBe(-1);
  });
});

describe('differenceOf', () => {
  it('is the shown year less the other, as wide as the ranges of both allow', () => {
    const change = known(differenceOf({ year: 2020, reading: value(100, 2) }, { year: 2015, reading: value(30) }));
    expect([change.value, change.low, change.high]).toEqual([-70, -170, -20]);
    expect(isEstimated(change)).toBe(true);
  });

  it('of a year from itself is nothing, however uncertain', () => {
    const same = { year: 2020, reading: value(100, 2) };
    const { value: amount, low, high } = known(differenceOf(same, same));
    expect([amount, low, high]).toEqual([0, 0, 0]);
  });

  it('names the year of a missing end', () => {
    expect(differenceOf({ year: 2014, reading: GAP }, { year: 2015, reading: value(1) })).toEqual({
      kind: 'gap',
      reason: 'not-published',
      year: 2014,
    });
  });
});
