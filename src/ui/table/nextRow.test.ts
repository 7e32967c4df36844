import { expect, it } from 'vitest';
import { nextRow } from './nextRow.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 19, 19],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 13],
  ['PageDown', 15, 19],
  ['PageUp', 15, 5],
  ['Home', 15, 0],
  ['End', 3, 19],
  ['a', 3, undefined],
])('%s leads from row %d of 20 to %s', (key, at, next) => {
  expect(nextRow(key, at, 20)).toBe(next);
});
