import { expect, it } from 'vitest';
import { isInFrame } from './isInFrame.ts';

// At zoom 4 the world is 8192 pixels wide: 20 degrees of longitude are 455 of them.
const camera = { lng: 110, lat: 30, zoom: 4 };
const area = { width: 900, height: 600 };

it.each([
  ['the middle', [110, 30], true],
  ['just within the east', [129.7, 30], true],
  ['just outside the east', [129.9, 30], false],
  ['just within the north', [110, 40.7], true],
  ['just outside the north', [110, 41.1], false],
  ['far in the south', [110, 17], false],
] as const)('%s', (_, at, isIn) => {
  expect(isInFrame([...at], camera, area)).toBe(isIn);
});
