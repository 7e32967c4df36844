import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { heatPoints } from '../heatPoints.ts';
import { annualGrowth, areaSums } from './areaSums.ts';

const points = heatPoints(TINY_CHINA, true);
const reported = 6;

describe('areaSums', () => {
  it('counts a unit whose points all lie inside with its exact value, range and status', () => {
    const { readings, estimated, units } = areaSums(TINY_CHINA, points, ([lng]) => lng > 119);
    expect(readings[reported]).toMatchObject({ value: 3_200_000, low: 3_200_000, high: 3_200_000, status: 'reported' });
    expect(estimated[reported]).toEqual({ share: 0, cells: 0, of: 1 });
    expect(readings[0]).toMatchObject({ value: 2_000_000, high: 2_400_000, status: 'estimated' });
    expect(readings[0]?.low).toBeCloseTo(2_000_000 / 1.2, 6);
    expect(units).toEqual([{ unit: '330700', parts: Array.from({ length: 11 }, () => 1) }]);
  });

  it('takes a divided unit for estimated even where its total is reported', () => {
    // The first point alone, which has 60 % of the unit by a figure of its own.
    const { readings, estimated, points: count } = areaSums(TINY_CHINA, points, ([lng]) => lng > 120 && lng < 120.1);
    expect(count).toBe(1);
    expect(readings[reported]?.value).toBeCloseTo(1_920_000, 0);
    expect(readings[reported]?.status).toBe('estimated');
    expect(estimated[reported]).toEqual({ share: 1, cells: 1, of: 1 });
  });

  it('adds units up, each range to the range', () => {
    const { readings, estimated } = areaSums(TINY_CHINA, points, () => true);
    expect(readings[reported]).toMatchObject({
      value: 4_800_000,
      low: 3_200_000 + 800_000,
      high: 3_200_000 + 3_200_000,
    });
    expect(estimated[reported]?.share).toBeCloseTo(1 / 3, 9);
    expect(estimated[reported]?.cells).toBe(1);
  });

  it('tells an empty area from a zero, and lists belts', () => {
    expect(areaSums(TINY_CHINA, points, () => false)).toMatchObject({ points: 0, units: [], belts: [] });
    expect(areaSums(TINY_CHINA, points, ([, lat]) => lat === 22).belts).toHaveLength(3);
  });
});

describe('annualGrowth', () => {
  it('is the rate that leads from start to end', () => {
    const rate = annualGrowth(200, 350, 7) ?? Number.NaN;
    let value = 200;
    for (let year = 0; year < 7; year += 1) value *= 1 + rate;
    expect(value).toBeCloseTo(350, 9);
  });

  it('is none without a year between or a start', () => {
    expect(annualGrowth(100, 100, 0)).toBeUndefined();
    expect(annualGrowth(0, 100, 5)).toBeUndefined();
  });
});
