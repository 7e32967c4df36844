import { describe, expect, it } from 'vitest';
import { interpolateLinear, interpolateLogShares } from './interpolateLogShares.ts';

describe('interpolateLinear', () => {
  const knots = [
    { x: 2016, y: 10 },
    { x: 2020, y: 30 },
  ];
  it.each([
    [2014, 10],
    [2016, 10],
    [2017, 15],
    [2020, 30],
    [2024, 30],
  ])('in %d gives %d', (x, expected) => {
    expect(interpolateLinear(knots, x)).toBe(expected);
  });

  it('refuses to invent a path without a knot', () => {
    expect(() => interpolateLinear([], 2014)).toThrow('no knot');
  });
});

describe('interpolateLogShares', () => {
  it('grows by the same factor each year between two knots, whatever their order', () => {
    const shares = interpolateLogShares(
      [
        { x: 2018, y: 0.16 },
        { x: 2014, y: 0.01 },
      ],
      [2013, 2014, 2015, 2016, 2017, 2018, 2019],
    );
    const expected = [0.01, 0.01, 0.02, 0.04, 0.08, 0.16, 0.16];
    shares.forEach((share, index) => expect(share).toBeCloseTo(expected[index] ?? 0, 12));
  });
});
