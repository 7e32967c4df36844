import { expect, test } from 'vitest';
import { everyFigureHasASource } from './everyFigureHasASource.ts';

const figure = { metric: 'sales', quoted: '3亿元', source: 'aa' };

test('a figure with its source passes', () => {
  expect(everyFigureHasASource({ figures: [figure], sources: [{ id: 'aa' }] })).toEqual([]);
});

test('a figure without its source is named', () => {
  expect(everyFigureHasASource({ figures: [figure], sources: [{ id: 'bb' }] })).toEqual([
    'sales "3亿元": there is no source "aa"',
  ]);
});
