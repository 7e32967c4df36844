import { describe, expect, it } from 'vitest';
import { changeBounds, changeClass, changeColours, CHANGE_RAMPS } from './changeClasses.ts';

describe('changeClass', () => {
  it.each([
    [-0.2, 0],
    [-0.1, 1],
    [-0.01, 1],
    [0, 2],
    [0.01, 3],
    [0.1, 4],
    [0.34, 6],
    [0.35, 7],
    [9, 9],
  ])('puts a growth of %d into class %d', (rate, expected) => {
    expect(changeClass(changeBounds('growth', 'parcels'), rate)).toBe(expected);
  });

  it('parts rises at growing bounds, for every kind', () => {
    for (const bounds of [
      changeBounds('growth', 'villages'),
      changeBounds('difference', 'parcels'),
      changeBounds('difference', 'villages'),
    ]) {
      expect(bounds.more.toSorted((a, b) => a - b)).toEqual(bounds.more);
      expect(bounds.more.map(bound => changeClass(bounds, bound))).toEqual([4, 5, 6, 7, 8, 9]);
      expect(changeClass(bounds, -bounds.less)).toBe(1);
    }
  });
});

describe('the colours', () => {
  it.each(['light', 'dark'] as const)('has ten, all different, from the ramps of the %s face', face => {
    const colours = changeColours(face);
    expect(new Set(colours).size).toBe(10);
    const { less, more } = CHANGE_RAMPS[face];
    expect(less).toHaveLength(more.length);
    for (const colour of colours.slice(0, 2)) expect(less).toContain(colour);
    for (const colour of colours.slice(3)) expect(more).toContain(colour);
  });
});
