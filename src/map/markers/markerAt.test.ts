import { describe, expect, it } from 'vitest';
import type { Placed } from '#derive/declutter.ts';
import { frameOf, mercatorX, mercatorY } from '../mercator.ts';
import { markerAt } from './markerAt.ts';

const SIZE = { width: 800, height: 600 };
const FRAME = frameOf({ lng: 113, lat: 23, zoom: 8 }, SIZE);
const marker = (id: string, offset: readonly [number, number] = [0, 0], diameter = 30): Placed => ({
  id,
  x: mercatorX(113),
  y: mercatorY(23),
  diameter,
  offset,
  hidden: [],
});

describe('markerAt', () => {
  const two = [marker('centre'), marker('below', [0, 28], 24)];
  it.each([
    [400, 300, 'centre'],
    [417, 300, 'centre'],
    [418, 300, undefined],
    [400, 342, 'below'],
    [400, 313, 'centre'],
    [400, 315, 'below'],
  ])('finds at %d, %d: %s', (x, y, expected) => {
    expect(markerAt(two, { x, y }, FRAME)?.id).toBe(expected);
  });

  it('reaches a little beyond a small disc', () => {
    expect(markerAt([marker('small', [0, 0], 20)], { x: 412.5, y: 300 }, FRAME)?.id).toBe('small');
  });
});
