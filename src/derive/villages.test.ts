import { describe, expect, it } from 'vitest';
import { TINY_VILLAGES } from '../../tests/fixtures/tinyChina.ts';
import { villagesOf } from './villages.ts';

describe('villagesOf', () => {
  it('tells a true zero from a gap', () => {
    expect(villagesOf(TINY_VILLAGES, '442000', { year: 2014, estimates: true })).toMatchObject({
      value: 0,
      status: 'reported',
      sources: ['list'],
    });
    expect(villagesOf(TINY_VILLAGES, '330700', { year: 2019, estimates: true })).toEqual({
      kind: 'gap',
      reason: 'no-figure-this-year',
    });
  });

  it('hides estimated counts when estimates are off', () => {
    expect(villagesOf(TINY_VILLAGES, '442000', { year: 2019, estimates: true })).toMatchObject({
      value: 7,
      status: 'estimated',
    });
    expect(villagesOf(TINY_VILLAGES, '442000', { year: 2019, estimates: false })).toEqual({
      kind: 'gap',
      reason: 'estimates-off',
    });
  });
});
