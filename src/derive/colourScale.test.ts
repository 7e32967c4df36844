import { describe, expect, it } from 'vitest';
import { CIRCLE_MAX, CIRCLE_MAX_DIAMETER, circleDiameter, CLASS_BOUNDS, classOf } from './colourScale.ts';

describe('classOf', () => {
  it.each([
    ['parcels', 0, 0],
    ['parcels', 9_999_999, 0],
    ['parcels', 10_000_000, 1],
    ['parcels', 2.9e9, 5],
    ['parcels', 1e12, 6],
    ['villages', 0, 0],
    ['villages', 1, 1],
    ['villages', 200, 6],
  ] as const)('puts %s of %d into class %d', (measure, value, expected) => {
    expect(classOf(measure, value)).toBe(expected);
  });

  it('has rising bounds', () => {
    for (const bounds of Object.values(CLASS_BOUNDS)) expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds);
  });
});

const area = (value: number) => circleDiameter('parcels', value) ** 2;

describe('circleDiameter', () => {
  it('makes areas proportional to values', () => {
    expect(area(4e9) / area(1e9)).toBeCloseTo(4, 9);
    expect(circleDiameter('parcels', CIRCLE_MAX.parcels)).toBe(CIRCLE_MAX_DIAMETER);
    expect(circleDiameter('villages', -1)).toBe(0);
  });
});
