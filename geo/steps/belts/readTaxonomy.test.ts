import { expect, test } from 'vitest';
import { readIcon } from './readIcon.ts';
import { readCategories, readGroups } from './readTaxonomy.ts';

test('every group has a colour and one filled path on the 256 box', () => {
  for (const group of readGroups()) {
    expect(group.colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(group.icon).toMatch(/^M[\d.,\s-]/);
    const numbers = (group.icon.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(256);
  }
});

test('ids that stand in links are there', () => {
  const ids = readCategories().map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'lighting',
      'bags',
      'hair-products',
      'furniture',
      'beauty',
      'home-textiles',
      'ceramics',
      'home-appliances',
    ]),
  );
});

test('an icon that does not exist is refused', () => {
  expect(() => readIcon('unicorn')).toThrow('unicorn');
});
