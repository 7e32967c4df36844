import { describe, expect, it } from 'vitest';
import { spreadRemainder } from './spreadRemainder.ts';

const unit = (weight: number, villages = 0) => ({ weight, villages });

describe('spreadRemainder', () => {
  it.each([
    ['by weight', [unit(3), unit(1)], [0.75, 0.25]],
    ['a quarter by villages where they are given', [unit(1, 30), unit(1, 10)], [0.5625, 0.4375]],
  ])('divides %s', (_, units, expected) => {
    spreadRemainder(units).forEach((share, index) => expect(share).toBeCloseTo(expected[index] ?? 0, 12));
  });
});
