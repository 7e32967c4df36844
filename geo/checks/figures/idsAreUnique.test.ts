import { expect, test } from 'vitest';
import { idsAreUnique } from './idsAreUnique.ts';

test('the same id may stand in two kinds but not twice in one', () => {
  expect(idsAreUnique({ belts: [{ id: 'toys' }, { id: 'tea' }], categories: [{ id: 'toys' }] })).toEqual([]);
  expect(idsAreUnique({ belts: [{ id: 'toys' }, { id: 'toys' }] })).toEqual(['belts: "toys" stands twice']);
});
