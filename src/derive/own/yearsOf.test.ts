import { expect, it } from 'vitest';
import { OWN_GAP } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { yearsOf } from './yearsOf.ts';

const row = (known: readonly number[]) => YEARS.map(year => (known.includes(year) ? 0 : OWN_GAP));

it('tells the years of some value, nothing among them', () => {
  expect(yearsOf({ values: Float32Array.from([...row([2016]), ...row([2014, 2024])]) })).toEqual([2014, 2016, 2024]);
  expect(yearsOf({ values: Float32Array.from(row([])) })).toEqual([]);
});
