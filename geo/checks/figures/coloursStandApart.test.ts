import { expect, test } from 'vitest';
import { coloursStandApart, contrastWithWhite } from './coloursStandApart.ts';

test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
])('white on %s has a contrast of %d', (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 1);
});

test('dark colours far apart pass', () => {
  expect(
    coloursStandApart([
      { id: 'tea', colour: '#20802d' },
      { id: 'toys', colour: '#460be6' },
    ]),
  ).toEqual([]);
});

test('a pale colour is named', () => {
  expect(coloursStandApart([{ id: 'tea', colour: '#ffee88' }]).join()).toContain('tea: white on #ffee88');
});

test('red and green of equal lightness are named for the eyes that confuse them', () => {
  const findings = coloursStandApart([
    { id: 'meat', colour: '#9a5a2a' },
    { id: 'tea', colour: '#6e6e1e' },
  ]).join();
  expect(findings).toContain('deuteranopia');
  expect(findings).not.toContain('tritanopia');
});
