import { expect, it } from 'vitest';
import { readPosition } from './readPosition.ts';

it.each([
  ['116.4, 39.9', [116.4, 39.9]],
  [' 116.4，39.9 ', [116.4, 39.9]],
  ['-1.5 52', [-1.5, 52]],
  ['116.4;39.9', [116.4, 39.9]],
  ['116.4', undefined],
  ['116.4, 39.9, 5', undefined],
  ['181, 20', undefined],
  ['116, 86', undefined],
  ['杭州', undefined],
  ['1e2, 3', undefined],
  ['', undefined],
])('reads %j as %j', (text, position) => {
  expect(readPosition(text)).toEqual(position);
});
