import { describe, expect, it } from 'vitest';
import { chooseAnchors, type ToFullYear } from './chooseAnchors.ts';
import { claimErrors } from './claimErrors.ts';
import { findConflicts } from './findConflicts.ts';
import { MODEL_YEARS } from './modelYears.ts';
import type { Claim } from './readVolumeTables.ts';

const claim = (value: number, over: Partial<Claim> = {}): Claim => ({
  adcode: '460000',
  year: 2023,
  months: 12,
  value,
  basis: 'reported',
  doubt: '',
  hold: '',
  table: 'volume/anchors.csv',
  row: 2,
  source: { id: String(value), publisher: `p${value}`, title: 't', date: '2023', seen: 'original' },
  ...over,
});
const context: ToFullYear = {
  totals: MODEL_YEARS.map(() => 1000),
  national: [],
  progress: months => months / 12,
  whole: new Map(),
};
const find = (claims: readonly Claim[]) => findConflicts(claims, chooseAnchors(claims, context), context);

describe('findConflicts', () => {
  it('names both numbers and both publishers where two claims differ by more than their kind explains', () => {
    expect(find([claim(100), claim(70, { months: 6 })])).toEqual([
      { adcode: '460000', year: 2023, used: 100, other: 140, sources: ['p100', 'p70'], ids: ['100', '70'] },
    ]);
  });

  it.each([
    ['agree but for rounding', [claim(100), claim(100.9)]],
    ['differ by less than scaling explains', [claim(100), claim(53, { months: 6 })]],
    ['are both scaled and differ by less than both miss by', [claim(50, { months: 6 }), claim(56.5, { months: 6 })]],
    ['are held', [claim(100), claim(300, { hold: 'a forecast' })]],
    ['are of different years', [claim(100), claim(300, { year: 2022 })]],
  ])('is silent about claims that %s', (_, claims) => {
    expect(find(claims)).toEqual([]);
  });
});

it('two reported full years that differ by more than rounding are a conflict', () => {
  expect(find([claim(100), claim(98)])).toHaveLength(1);
});

describe('claimErrors', () => {
  it('sets lesser claims against the reported year of the same place, and nothing else', () => {
    const claims = [claim(100), claim(55, { months: 6 }), claim(10, { months: 6, year: 2022 })];
    const errors = claimErrors(claims, context);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ class: 'H', year: 2023 });
    expect(errors[0]?.error).toBeCloseTo(Math.log(1.1), 12);
  });
});
