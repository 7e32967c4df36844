import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { heatPoints } from './heatPoints.ts';
import { scatterHeat } from './scatterHeat.ts';

describe('scatterHeat', () => {
  it('gives so many points, the same ones every time', () => {
    const first = scatterHeat(TINY_CHINA, 500);
    expect(first.lon).toHaveLength(500);
    expect(scatterHeat(TINY_CHINA, 500)).toEqual(first);
  });

  it('starts with each unit at its heaviest point, the unit with most parcels first', () => {
    const { unit, lon, lat } = scatterHeat(TINY_CHINA, 2);
    expect(unit).toEqual([0, 1]);
    expect(lon).toEqual([12007, 11338]);
    expect(lat).toEqual([2930, 2252]);
  });

  it('scatters the others around it by the stated spread', () => {
    const { lon } = scatterHeat(TINY_CHINA, 4000);
    const away = lon.filter((_, index) => index > 1 && index % 2 === 0).map(value => value - 12007);
    const mean = away.reduce((sum, value) => sum + value, 0) / away.length;
    const deviation = Math.sqrt(away.reduce((sum, value) => sum + (value - mean) ** 2, 0) / away.length);
    expect(Math.abs(mean)).toBeLessThan(8);
    expect(deviation).toBeGreaterThan(72);
    expect(deviation).toBeLessThan(88);
  });

  it('leaves the sum of all parcels as it is', () => {
    const heat = scatterHeat(TINY_CHINA, 300);
    const { parcels } = heatPoints({ ...TINY_CHINA, heat }, true);
    const in2014 = parcels.filter((_, index) => index % 11 === 0).reduce((sum, value) => sum + value, 0);
    expect(in2014 / 3_000_000).toBeCloseTo(1, 4);
  });
});
