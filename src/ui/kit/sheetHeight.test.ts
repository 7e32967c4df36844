import { expect, it } from 'vitest';
import { pressHeight, stepHeight, type SheetHeight } from './sheetHeight.ts';

it.each<[SheetHeight, number, SheetHeight]>([
  ['peek', 1, 'half'],
  ['half', 90, 'full'],
  ['full', 1, 'full'],
  ['full', -40, 'half'],
  ['peek', -1, 'peek'],
])('from %s a drag of %d leads to %s', (from, direction, to) => {
  expect(stepHeight(from, direction)).toBe(to);
});

it.each<[SheetHeight, SheetHeight]>([
  ['peek', 'half'],
  ['half', 'full'],
  ['full', 'peek'],
])('from %s a press leads to %s', (from, to) => {
  expect(pressHeight(from)).toBe(to);
});
