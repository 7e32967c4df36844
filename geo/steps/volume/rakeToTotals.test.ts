import { describe, expect, it } from 'vitest';
import { rakeToTotals } from './rakeToTotals.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('rakeToTotals', () => {
  it('scales equally certain parts by one factor', () => {
    const values = rakeToTotals(
      [
        { value: 10, give: 1 },
        { value: 30, give: 1 },
      ],
      80,
    );
    expect(values[0]).toBeCloseTo(20, 9);
    expect(values[1]).toBeCloseTo(60, 9);
  });

  it('leaves a fixed part alone and lets the rest take the difference', () => {
    const values = rakeToTotals(
      [
        { value: 10, give: 0 },
        { value: 30, give: 0.01 },
      ],
      100,
    );
    expect(values[0]).toBe(10);
    expect(values[1]).toBeCloseTo(90, 6);
  });

  it('moves the less certain part more, in the ratio of what they give', () => {
    const [sure = 0, loose = 0] = rakeToTotals(
      [
        { value: 50, give: 0.01 },
        { value: 50, give: 0.04 },
      ],
      120,
    );
    expect(Math.log(loose / 50) / Math.log(sure / 50)).toBeCloseTo(4, 6);
    expect(sum([sure, loose])).toBeCloseTo(120, 6);
  });

  it('keeps parts within their bounds and hands the rest on', () => {
    const values = rakeToTotals(
      [
        { value: 50, give: 1, high: 55 },
        { value: 50, give: 1, low: 52 },
      ],
      120,
    );
    expect(values[0]).toBe(55);
    expect(values[1]).toBeCloseTo(65, 6);
  });

  it.each([
    ['fixed parts', [{ value: 10, give: 0 }], 11],
    ['upper bounds', [{ value: 10, give: 1, high: 12 }], 13],
    ['lower bounds', [{ value: 10, give: 1, low: 9 }], 8],
  ])('says so where %s leave the total out of reach', (_, parts, total) => {
    expect(() => rakeToTotals(parts, total)).toThrow('not the total');
  });
});
