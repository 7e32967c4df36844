import { describe, expect, it } from 'vitest';
import { niceTicks } from './niceTicks.ts';

describe('niceTicks', () => {
  it.each([
    [0, [0]],
    [Number.NaN, [0]],
    [3, [0, 1, 2, 3]],
    [7, [0, 5, 10]],
    [506, [0, 200, 400, 600]],
    [1.75e11, [0, 1e11, 2e11]],
    [0.25, [0, 0.1, 0.2, 0.30000000000000004]],
  ])('ends %d at a round value', (highest, ticks) => {
    expect(niceTicks(highest)).toEqual(ticks);
  });

  it('always reaches the highest value with two to five ticks', () => {
    for (let highest = 1; highest < 5000; highest += 7) {
      const ticks = niceTicks(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });
});
