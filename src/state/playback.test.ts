import { describe, expect, it } from 'vitest';
import { elapsedAfter, isOver, positionAfter } from './playback.ts';

describe('positionAfter', () => {
  it.each([
    [0, 2014],
    [0.2, 2014],
    [0.35, 2014],
    [1, 2015],
    [1.3, 2015],
    [9.99, 2024],
    [50, 2024],
  ])('after %f years of playing from 2014 stands near %i', (elapsed, year) => {
    expect(positionAfter(elapsed, 2014, false)).toBeCloseTo(year, 1);
  });

  it('is half way in the middle of the move, and only ever moves forward', () => {
    expect(positionAfter(0.35 + 0.65 / 2, 2014, false)).toBeCloseTo(2014.5, 10);
    const path = Array.from({ length: 1200 }, (_, step) => positionAfter(step / 100, 2014, false));
    for (const [index, position] of path.entries()) expect(position).toBeGreaterThanOrEqual(path[index - 1] ?? 2014);
  });

  it('shows whole years only under reduced motion', () => {
    for (let elapsed = 0; elapsed < 11; elapsed += 0.07) {
      expect(Number.isInteger(positionAfter(elapsed, 2014, true))).toBe(true);
    }
  });
});

describe('elapsedAfter', () => {
  it('arrives at every whole year, however long a frame takes', () => {
    const seen: number[] = [];
    for (let elapsed = 0; elapsed < 10;) {
      elapsed = elapsedAfter(elapsed, 0.37);
      if (Number.isInteger(elapsed)) seen.push(elapsed);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('goes on from a whole year', () => {
    expect(elapsedAfter(3, 0.1)).toBeCloseTo(3.1, 10);
  });
});

describe('isOver', () => {
  it('holds the last year before it ends', () => {
    expect(isOver(10, 2014)).toBe(false);
    expect(isOver(11.4, 2014)).toBe(false);
    expect(isOver(11.5, 2014)).toBe(true);
    expect(isOver(1.5, 2024)).toBe(true);
  });
});
