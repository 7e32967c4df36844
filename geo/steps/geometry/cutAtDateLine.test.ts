import { area, booleanPointInPolygon, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { cutAtDateLine } from './cutAtDateLine.ts';

const box = (west: number, east: number) =>
  polygon([
    [
      [west, 60],
      [east, 60],
      [east, 70],
      [west, 70],
      [west, 60],
    ],
  ]);

describe('cutAtDateLine', () => {
  it('keeps the western part of land that leaps from 180 to -180', () => {
    const whole = cutAtDateLine(box(100, -170));
    expect(booleanPointInPolygon([140, 65], whole)).toBe(true);
    expect(booleanPointInPolygon([0, 65], whole)).toBe(false);
    expect(area(whole)).toBeCloseTo(area(box(100, 180)), -3);
  });

  it('gives back land that does not cross as it is', () => {
    const land = box(20, 179);
    expect(cutAtDateLine(land)).toBe(land);
  });
});
