import { describe, expect, it } from 'vitest';
import type { ParcelClaim } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import { claimedParcels, statusOfClaim } from './claims.ts';

const claim = (more: Partial<ParcelClaim>): ParcelClaim => ({
  place: '330782',
  year: 2020,
  months: 12,
  value: 100,
  basis: 'reported',
  source: 'a',
  ...more,
});
const in2020 = (claims: readonly ParcelClaim[], estimates = true) =>
  claimedParcels(claims, '330782', estimates)[yearIndex(2020)];

describe('statusOfClaim', () => {
  it.each<[Partial<ParcelClaim>, string]>([
    [{}, 'reported'],
    [{ doubtful: true }, 'estimated'],
    [{ basis: 'growth' }, 'estimated'],
    [{ basis: 'backcast' }, 'estimated'],
  ])('of %j is %s', (more, status) => {
    expect(statusOfClaim(claim(more))).toBe(status);
  });
});

describe('claimedParcels', () => {
  it('takes the surest count of the whole year, whatever the order', () => {
    const claims = [
      claim({ basis: 'growth', value: 3, source: 'c' }),
      claim({ doubtful: true, value: 2, source: 'b' }),
      claim({ value: 1 }),
    ];
    expect(in2020(claims)).toMatchObject({ value: 1, status: 'reported', sources: ['a'] });
    expect(in2020(claims.toReversed())).toMatchObject({ value: 1 });
    expect(in2020(claims.slice(0, 2))).toMatchObject({ value: 2, status: 'estimated', method: 'doubtful-figure' });
  });

  it('takes no part of a year for a year, and no other place', () => {
    expect(in2020([claim({ months: 6 }), claim({ place: '330783' })])).toEqual({
      kind: 'gap',
      reason: 'not-published',
    });
  });

  it('says where only an estimate is hidden', () => {
    expect(in2020([claim({ basis: 'growth' })], false)).toEqual({ kind: 'gap', reason: 'estimates-off' });
    expect(in2020([claim({ basis: 'growth' }), claim({ value: 7 })], false)).toMatchObject({ value: 7 });
  });
});
