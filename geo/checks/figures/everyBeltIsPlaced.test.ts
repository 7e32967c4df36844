import { expect, test } from 'vitest';
import type { Belt } from '#data/belt.ts';
import { everyBeltIsPlaced } from './everyBeltIsPlaced.ts';

const units = new Set(['330700', '442000']);
const countyUnits = new Map([['330782', '330700']]);
const yiwu = { id: 'yiwu', at: [120.07, 29.31], unit: '330700', county: '330782', precision: 'county' } satisfies Pick<
  Belt,
  'id' | 'at' | 'unit' | 'county' | 'precision'
>;
const check = (change: Partial<Belt>) => everyBeltIsPlaced({ belts: [{ ...yiwu, ...change }], units, countyUnits });

test('a belt in its county passes', () => {
  expect(check({})).toEqual([]);
});

test.each([
  ['the null island', { at: [0, 0] }, 'outside the country'],
  ['an unknown unit', { unit: '999999' }, 'no unit 999999'],
  ['a county of another unit', { unit: '442000' }, '330782 is not in unit 442000'],
  ['a county that was not used', { precision: 'prefecture' }, 'stands at the label'],
] as const)('%s is named', (_, change, finding) => {
  expect(check(change as Partial<Belt>).join()).toContain(finding);
});
