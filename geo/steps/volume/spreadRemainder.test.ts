import { describe, expect, it } from 'vitest';
import { spreadRemainder } from './spreadRemainder.ts';

const unit = (adcode: string, population: number, villages = 0) => ({
  adcode,
  population,
  villages,
  region: adcode < '500000' ? ('east' as const) : ('west' as const),
});

describe('spreadRemainder', () => {
  it.each([
    ['population in the East', [unit('370100', 3), unit('370200', 1)], [0.75, 0.25]],
    ['an inland capital fivefold', [unit('520100', 3), unit('520200', 5)], [0.75, 0.25]],
    ['half by villages where they are given', [unit('330400', 1, 30), unit('330500', 1, 10)], [0.625, 0.375]],
  ])('weighs %s', (_, units, expected) => {
    spreadRemainder(units).forEach((share, index) => expect(share).toBeCloseTo(expected[index] ?? 0, 12));
  });
});
