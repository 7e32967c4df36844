import { describe, expect, it } from 'vitest';
import { HEAT_MAX, KERNEL_SIGMA_KM, peakDensity } from '../heatScale.ts';
import { heatFactor, heatTicks, largestRadius, legendValues, ownRadius, roundDown } from './ownScale.ts';
import { sumCells } from './sumCells.ts';

const data = { count: 10, measure: { name: '', unit: '' }, peak: 400 };

describe('own circles', () => {
  it('have areas in proportion to their values', () => {
    expect(ownRadius(400, data)).toBe(largestRadius(data));
    expect(ownRadius(100, data)).toBe(largestRadius(data) / 2);
  });

  it('are still seen at nothing, and get smaller where there are a million', () => {
    expect(ownRadius(0, data)).toBeGreaterThan(1);
    expect(largestRadius({ ...data, count: 1e6 })).toBeLessThan(largestRadius(data) / 5);
    expect(largestRadius({ ...data, count: 1e6 })).toBeGreaterThan(1);
  });

  it.each([
    [730, [500, 100, 20]],
    [1, [1, 0.2, 0.02]],
    [0, []],
  ])('of a peak of %d are shown at %j', (peak, values) => {
    expect(legendValues(peak)).toEqual(values.map(value => expect.closeTo(value, 9)));
  });

  it('are named by round numbers', () => {
    expect([9.9, 10, 4999, 0.07, 0, -3].map(roundDown)).toEqual([5, 10, 2000, expect.closeTo(0.05, 9), 0, 0]);
  });
});

const values = (value: number) => Float32Array.from({ length: 11 }, (_, year) => (year === 3 ? value : -1));

/** How much denser two points of 100 are than one, so many degrees apart. */
const two = (east: number) =>
  sumCells({
    count: 2,
    lon: Float32Array.of(120, 120 + east),
    lat: Float32Array.of(30, 30),
    values: Float32Array.of(...values(100), ...values(100)),
  }).densest / peakDensity(100);

describe('an own surface', () => {
  it('has the last colour where it is densest', () => {
    const cells = sumCells({ count: 1, lon: Float32Array.of(120), lat: Float32Array.of(30), values: values(5000) });
    expect(cells.densest).toBeCloseTo(peakDensity(5000), 6);
    expect(cells.densest * heatFactor(cells)).toBeCloseTo(HEAT_MAX, 0);
  });

  it('adds what lies close together and not what lies apart', () => {
    expect(two(0.001)).toBeCloseTo(2, 2);
    expect(two(KERNEL_SIGMA_KM)).toBeCloseTo(1, 6);
  });

  it('keeps every value when many points are put into cells', () => {
    const count = 20_000;
    const spread = (step: number) => Float32Array.from({ length: count }, (_, at) => (at * step) % 30);
    const all = new Float32Array(count * 11).fill(2);
    const cells = sumCells({
      count,
      lon: spread(0.37).map(x => x + 90),
      lat: spread(0.73).map(x => x + 20),
      values: all,
    });
    expect(cells.count).toBeLessThan(count);
    expect(cells.values.reduce((sum, value) => sum + value, 0)).toBe(count * 11 * 2);
  });

  it('names powers of ten within its ramp', () => {
    const ticks = heatTicks({ densest: 3 });
    expect(ticks.map(({ value }) => value)).toEqual([0.001, 0.01, 0.1, 1]);
    for (const { part } of ticks) expect(part).toBeGreaterThanOrEqual(0);
    expect(heatTicks({ densest: 0 })).toEqual([]);
  });
});
