import { describe, expect, it } from 'vitest';
import { YEARS } from '#data/year.ts';
import type { Scale } from '#state/selection.ts';
import type { Reading } from '../reading.ts';
import { firstCommonYear, scaleSeries } from './scaleSeries.ts';

const GAP: Reading = { kind: 'gap', reason: 'not-published' };
const value = (amount: number, reach = 1): Reading => ({
  kind: 'value',
  value: amount,
  low: amount / reach,
  high: amount * reach,
  status: reach === 1 ? 'reported' : 'estimated',
  sources: [],
});
/** A series with values from the third year on; the other years are gaps. */
const later = YEARS.map((_, column) => (column < 2 ? GAP : value(column * 10, column === 4 ? 2 : 1)));
const whole = YEARS.map(() => value(400));

const scaled = (scale: Scale) => scaleSeries(later, scale, { base: 2016, nation: whole });

describe('firstCommonYear', () => {
  it('is the first in which all have a value above zero', () => {
    expect(firstCommonYear([whole, later])).toBe(2016);
    expect(firstCommonYear([whole, later.with(2, value(0))])).toBe(2017);
    expect(firstCommonYear([whole, YEARS.map(() => GAP)])).toBeUndefined();
    expect(firstCommonYear([])).toBeUndefined();
  });
});

describe('scaleSeries', () => {
  it('leaves amounts as they are', () => {
    expect(scaled('absolute')).toBe(later);
  });

  it('makes the base year exactly 100 and keeps proportions, gaps and statuses', () => {
    const index = scaled('index');
    expect(index[0]).toEqual(GAP);
    expect(index[2]).toMatchObject({ value: 100, low: 100, high: 100, status: 'reported' });
    expect(index[10]).toMatchObject({ value: 500, status: 'reported' });
    expect(index[4]).toMatchObject({ value: 200, low: 100, high: 400, status: 'estimated' });
  });

  it('carries the uncertainty of the base year into every other', () => {
    const series = YEARS.map((_, column) => value(10 * (column + 1), column === 0 ? 2 : 1));
    const index = scaleSeries(series, 'index', { base: 2014, nation: whole });
    expect(index[0]).toMatchObject({ value: 100, low: 100, high: 100, status: 'estimated' });
    expect(index[1]).toMatchObject({ value: 200, low: 100, high: 400, status: 'estimated' });
  });

  it('gives shares of the nation in per cent', () => {
    expect(scaled('share')[10]).toMatchObject({ value: 25, low: 25, high: 25 });
    expect(scaleSeries(later, 'share', { base: undefined, nation: YEARS.map(() => GAP) })[10]).toEqual(GAP);
  });

  it('has no index without a base year', () => {
    const index = scaleSeries(later, 'index', { base: undefined, nation: whole });
    expect(index.every(({ kind }) => kind === 'gap')).toBe(true);
  });
});
