import { expect, test } from 'vitest';
import { readIcon, roundPath } from './readIcon.ts';
import { readCategories, readGroups, readIcons } from './readTaxonomy.ts';

test('every group has a colour', () => {
  for (const group of readGroups()) expect(group.colour).toMatch(/^#[0-9a-f]{6}$/);
});

test('every group and category has an icon, one filled path on the 256 box', () => {
  const { groups, categories } = readIcons();
  expect(Object.keys(groups)).toEqual(readGroups().map(({ id }) => id));
  expect(Object.keys(categories)).toEqual(readCategories().map(({ id }) => id));
  for (const icon of [...Object.values(groups), ...Object.values(categories)]) {
    expect(icon).toMatch(/^M[\d.,\s-]/);
    const numbers = (icon.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(256);
  }
});

test('no two categories share an icon', () => {
  const icons = Object.values(readIcons().categories);
  expect(new Set(icons).size).toBe(icons.length);
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

test.each([
  ['M1.72.08l-.04-2.55', 'M1.7 0.1l-0-2.5'],
  ['a8,8,0,0,1,15.86,2.14', 'a8,8,0,0,1,15.9,2.1'],
  ['M12.5.25Z', 'M12.5 0.3Z'],
])('numbers of %s stay apart when they are rounded', (path, rounded) => {
  expect(roundPath(path)).toBe(rounded);
});
