import { describe, expect, it } from 'vitest';
import { boundsByRank } from './boundsByRank.ts';
import { MODEL_YEARS } from './modelYears.ts';
import type { Estimate } from './pathOf.ts';

const path = (value: number, spread: number): Estimate[] =>
  MODEL_YEARS.map(() => ({ value, spread, letter: spread === 0 ? 'R' : 'I', class: 'I1', sources: [] }));

describe('boundsByRank', () => {
  const estimates = new Map([
    ['reported', path(60, 0)],
    ['guessed', path(80, 0.2)],
    ['single', path(50, 0)],
    ['small', path(10, 0.2)],
  ]);
  const ranking = { cities: [], singles: [{ adcode: 'single', rank: 2 }], whole: true, sources: [] };
  const bounds = boundsByRank(estimates, new Map([[2024, ranking]])).get(2024);

  it('keeps above a ranked unit whoever reports more, before any estimate', () => {
    expect(bounds?.get('guessed')?.high).toBeLessThanOrEqual(50);
    expect(bounds?.get('reported')?.high).toBeGreaterThan(60);
  });

  it('says nothing of years whose ranking covers a part only', () => {
    expect(boundsByRank(estimates, new Map([[2024, { ...ranking, whole: false }]])).size).toBe(0);
  });
});
