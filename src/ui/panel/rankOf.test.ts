import { describe, expect, it } from 'vitest';
import type { Reading } from '#derive/reading.ts';
import { rankOf } from './rankOf.ts';

const value = (amount: number): Reading => ({
  kind: 'value',
  value: amount,
  low: amount,
  high: amount,
  status: 'reported',
  sources: [],
});
const readings = new Map<string, Reading>([
  ['330700', value(50)],
  ['440100', value(90)],
  ['350500', value(50)],
  ['540400', value(0)],
  ['710000', { kind: 'gap', reason: 'outside-coverage' }],
]);

describe('rankOf', () => {
  it.each([
    ['440100', { rank: 1, of: 4 }],
    ['330700', { rank: 2, of: 4 }],
    ['350500', { rank: 2, of: 4 }],
    ['540400', { rank: 4, of: 4 }],
    ['710000', undefined],
    ['999999', undefined],
  ])('places %s', (id, rank) => {
    expect(rankOf(readings, id)).toEqual(rank);
  });
});
