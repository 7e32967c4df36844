import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { coverageByYear, nationalParcels, parcelsOf } from './parcels.ts';

describe('parcelsOf', () => {
  it('gives a reported cell without a range and with its source', () => {
    expect(parcelsOf(TINY_CHINA, '330700', { year: 2020, estimates: true })).toEqual({
      kind: 'value',
      value: 3_200_000,
      low: 3_200_000,
      high: 3_200_000,
      status: 'reported',
      method: 'reported',
      sources: ['jinhua'],
    });
  });

  it('gives an estimated cell with its range and method', () => {
    const reading = parcelsOf(TINY_CHINA, '442000', { year: 2014, estimates: true });
    expect(reading).toMatchObject({
      value: 1_000_000,
      low: 500_000,
      high: 2_000_000,
      status: 'estimated',
      method: 'spread',
    });
  });

  it.each([
    ['442000', 2014, false, 'estimates-off'],
    ['810000', 2020, true, 'outside-coverage'],
    ['330700', 2025, true, 'outside-coverage'],
    ['999999', 2020, true, 'outside-coverage'],
  ])('%s in %i with estimates %s is a gap: %s', (unit, year, estimates, reason) => {
    expect(parcelsOf(TINY_CHINA, unit, { year, estimates })).toEqual({ kind: 'gap', reason });
  });

  it('keeps reported cells when estimates are off', () => {
    expect(parcelsOf(TINY_CHINA, '330700', { year: 2020, estimates: false }).kind).toBe('value');
  });
});

describe('the nation', () => {
  it('has a reading with a source for every year', () => {
    const readings = nationalParcels(TINY_CHINA);
    expect(readings).toHaveLength(11);
    expect(readings[0]).toMatchObject({ value: 3_000_000, status: 'reported', sources: ['spb'] });
  });
});

describe('coverageByYear', () => {
  it('counts cells by status', () => {
    const coverage = coverageByYear(TINY_CHINA);
    expect(coverage[6]).toEqual({ reported: 1, estimated: 1 });
    expect(coverage[0]).toEqual({ reported: 0, estimated: 2 });
  });
});
