import { describe, expect, it } from 'vitest';
import { chooseAnchors, type ToFullYear } from './chooseAnchors.ts';
import { wholeYears } from './ownGrowth.ts';
import type { Claim } from './readVolumeTables.ts';
import { MODEL_YEARS } from './modelYears.ts';

const source = { id: 's', publisher: 'p', title: 't', date: '2021', seen: 'original' } as const;
const claim = (over: Partial<Claim>): Claim => ({
  adcode: '330700',
  year: 2021,
  months: 12,
  value: 100,
  basis: 'reported',
  doubt: '',
  hold: '',
  table: 'volume/anchors.csv',
  row: 2,
  source,
  ...over,
});
const context = (national: readonly Claim[] = [], whole: readonly Claim[] = []): ToFullYear => ({
  totals: MODEL_YEARS.map(() => 1000),
  national,
  progress: months => months / 12,
  whole: wholeYears(whole),
});

describe('chooseAnchors', () => {
  it.each([
    {
      say: 'a reported year before anything else',
      claims: [claim({ months: 6, value: 50 }), claim({ value: 120 })],
      taken: [120, 'R'],
    },
    {
      say: 'a longer part of the year before a shorter',
      claims: [claim({ months: 6, value: 60 }), claim({ months: 9, value: 90 })],
      taken: [120, 'H'],
    },
    {
      say: 'a stated growth before a doubtful figure',
      claims: [claim({ doubt: 'lower bound or rounded' }), claim({ value: 130, basis: 'growth' })],
      taken: [130, 'G'],
    },
    { say: 'a doubtful figure if there is no other', claims: [claim({ doubt: 'preliminary' })], taken: [100, 'D'] },
  ])('takes $say', ({ claims, taken }) => {
    expect(chooseAnchors(claims, context()).map(({ value, letter }) => [value, letter])).toEqual([taken]);
  });

  it('scales by the national figure of the same months where one is stated', () => {
    const national = [claim({ adcode: '100000', months: 6, value: 400 })];
    expect(chooseAnchors([claim({ months: 6, value: 40 })], context(national))[0]?.value).toBeCloseTo(100, 9);
  });

  it('scales a place that grows through the year by more than its even share', () => {
    const whole = [claim({ year: 2020, value: 50 }), claim({ year: 2022, value: 200 })];
    const [anchor] = chooseAnchors([claim({ months: 6, value: 50 })], context([], whole));
    expect(anchor?.value).toBeGreaterThan(115);
  });

  it('leaves out held rows, the nation and years outside the model', () => {
    const claims = [claim({ hold: 'a forecast' }), claim({ adcode: '100000' }), claim({ year: 2013 })];
    expect(chooseAnchors(claims, context())).toEqual([]);
  });
});
