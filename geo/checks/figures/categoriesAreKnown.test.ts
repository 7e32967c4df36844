import { expect, test } from 'vitest';
import { categoriesAreKnown } from './categoriesAreKnown.ts';

const belts = [{ id: 'guzhen', category: 'lighting' }];
const categories = [{ id: 'lighting', group: 'home' }];
const groups = [{ id: 'home' }];

test('a taxonomy in which all is known and used passes', () => {
  expect(categoriesAreKnown({ belts, categories, groups })).toEqual([]);
});

test('what is unknown or unused is named', () => {
  expect(categoriesAreKnown({ belts, categories: [], groups })).toEqual([
    'belt guzhen: no category "lighting"',
    'group home has no category',
  ]);
  expect(categoriesAreKnown({ belts: [], categories, groups: [] })).toEqual([
    'category lighting: no group "home"',
    'category lighting has no belt',
  ]);
});
