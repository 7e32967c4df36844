import { describe, expect, it } from 'vitest';
import { fitChina, NO_PADDING } from '../fitChina.ts';
import { frameOf } from '../mercator.ts';
import { areIslandsShown } from './areIslandsShown.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describe('areIslandsShown', () => {
  it.each([
    ['a wide window at the default view', WIDE, fitChina(WIDE), NO_PADDING, false],
    ['a phone at the default view', PHONE, fitChina(PHONE), NO_PADDING, true],
    ['a phone whose lower half is covered', PHONE, fitChina(PHONE), { ...NO_PADDING, bottom: 400 }, false],
    ['the sea itself', WIDE, { lng: 115, lat: 13, zoom: 4 }, NO_PADDING, true],
    ['one island from close', WIDE, { lng: 112, lat: 16.8, zoom: 8 }, NO_PADDING, false],
  ])('answers for %s', (_, size, camera, padding, expected) => {
    expect(areIslandsShown(frameOf(camera, size), padding)).toBe(expected);
  });
});
