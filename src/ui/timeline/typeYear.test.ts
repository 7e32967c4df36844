import { expect, it } from 'vitest';
import { typeYear } from './typeYear.ts';

/** The years that a row of keys leads to. */
function yearsTyped(keys: string): readonly number[] {
  let digits = '';
  return keys.split('').flatMap(key => {
    const typed = typeYear(digits, key);
    digits = typed.digits;
    return typed.year === undefined ? [] : [typed.year];
  });
}

it.each([
  ['2019', [2019]],
  ['20142024', [2014, 2024]],
  ['22018', [2018]],
  ['20x18', []],
  ['2013', []],
  ['2025', []],
  ['202', []],
])('typing %s leads to %j', (keys, years) => {
  expect(yearsTyped(keys)).toEqual(years);
});
