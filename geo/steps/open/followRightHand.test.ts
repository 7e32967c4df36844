import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { followRightHand, signedArea } from './followRightHand.ts';

const square = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const backwards = (ring: Position[]) => ring.toReversed();

describe('followRightHand', () => {
  it.each([
    ['right already', square(0, 10), backwards(square(2, 4))],
    ['both the wrong way', backwards(square(0, 10)), square(2, 4)],
  ])('turns outer rings counterclockwise and holes clockwise: %s', (_, outer, hole) => {
    const area = followRightHand({ type: 'Polygon', coordinates: [outer, hole] });
    expect(area).toEqual({ type: 'MultiPolygon', coordinates: [[square(0, 10), backwards(square(2, 4))]] });
  });

  it('rounds to four decimals and drops positions and rings that fall together', () => {
    const speck = square(5, 5.00001);
    const fine: Position[] = [
      [0, 0],
      [1.000_04, 0],
      [1.000_041, 0],
      [1, 1],
      [0, 0],
    ];
    const area = followRightHand({ type: 'MultiPolygon', coordinates: [[fine], [speck]] });
    expect(area).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    });
  });
});

describe('signedArea', () => {
  it('is twice the area, positive counterclockwise', () => {
    expect(signedArea(square(0, 2))).toBe(8);
    expect(signedArea(backwards(square(0, 2)))).toBe(-8);
  });
});
