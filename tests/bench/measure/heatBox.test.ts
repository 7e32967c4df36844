import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { heatBox, warmShare } from './heatBox.ts';

/** A picture in one colour with a rectangle of another in the middle of the box. */
function picture(ground: readonly number[], spot: readonly number[]): Buffer {
  const png = new PNG({ width: 100, height: 100 });
  for (let index = 0; index < 10_000; index += 1) {
    const [x, y] = [index % 100, Math.floor(index / 100)];
    const inside = x >= 55 && x < 62 && y >= 33 && y < 80;
    png.data.set([...(inside ? spot : ground), 255], 4 * index);
  }
  return PNG.sync.write(png);
}

describe('warmShare', () => {
  it('counts the warm pixels of the box and nothing outside it', () => {
    expect(warmShare(heatBox(picture([223, 230, 236], [238, 131, 84])))).toBeCloseTo(0.5);
    expect(warmShare(heatBox(picture([223, 230, 236], [180, 190, 203])))).toBe(0);
  });
});
