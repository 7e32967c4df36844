import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '#data/year.ts';
import { CHANNELS, timeWeights } from './timeWeights.ts';

const sum = (weights: Float32Array) => weights.reduce((total, weight) => total + weight, 0);

describe('timeWeights', () => {
  it.each(YEARS)('takes the whole year %d as it is', year => {
    const weights = timeWeights(year);
    expect(weights).toHaveLength(CHANNELS);
    expect(weights[year - FIRST_YEAR]).toBe(1);
    expect(sum(weights)).toBe(1);
  });

  it.each([
    [2018.25, 4, 0.75, 0.25],
    [2023.5, 9, 0.5, 0.5],
  ])('mixes the two neighbours at %d', (position, lower, first, second) => {
    const weights = timeWeights(position);
    expect([weights[lower], weights[lower + 1]]).toEqual([first, second]);
    expect(sum(weights)).toBe(1);
  });

  it('stays at the ends, and never reaches the spare channel', () => {
    expect(timeWeights(FIRST_YEAR - 3)).toEqual(timeWeights(FIRST_YEAR));
    expect(timeWeights(LAST_YEAR + 0.4)).toEqual(timeWeights(LAST_YEAR));
    expect(timeWeights(LAST_YEAR)[CHANNELS - 1]).toBe(0);
  });
});
