import { describe, expect, it } from 'vitest';
import { halfFloat } from './halfFloat.ts';

/** Reads 16 bits back, by the definition of binary16. */
function valueOf(half: number): number {
  const exponent = (half >>> 10) & 31;
  const fraction = half & 1023;
  const sign = half & 0x8000 ? -1 : 1;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

describe('halfFloat', () => {
  it.each([
    [0, 0],
    [1, 0x3c00],
    [-2, 0xc000],
    [65_504, 0x7bff],
    [1e6, 0x7c00],
    [2 ** -24, 1],
    [2 ** -25, 0],
    [1.5 * 2 ** -24, 2],
    [2 ** -14, 0x0400],
    [1 + 2 ** -11, 0x3c00],
    [1 + 3 * 2 ** -11, 0x3c02],
    [2 - 2 ** -12, 0x4000],
  ])('writes %d', (value, expected) => {
    expect(halfFloat(value)).toBe(expected);
  });

  it('keeps every parcel density within half a thousandth, from Tibet to Yiwu', () => {
    for (let exponent = -4; exponent <= 3; exponent += 0.01) {
      const value = 10 ** exponent;
      expect(Math.abs(valueOf(halfFloat(value)) - value) / value).toBeLessThan(0.0005);
    }
  });
});
