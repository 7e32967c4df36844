import { describe, expect, it } from 'vitest';
import { MODEL_YEARS } from './modelYears.ts';
import type { RegionClaim } from './readVolumeTables.ts';
import { regionTotals } from './regionTotals.ts';

const claim = (year: number, months: number, east: number): RegionClaim => ({
  year,
  months,
  percent: { east, central: 90 - east, west: 10 },
  volumes: east % 1 !== 0,
  source: { id: 's', publisher: 'p', title: 't', date: '2021', seen: 'original' },
});
const totals = MODEL_YEARS.map(() => 1000);

describe('regionTotals', () => {
  it('takes the longest part of a year, and stated volumes before rounded shares', () => {
    const east = regionTotals(totals, [claim(2014, 6, 60), claim(2014, 12, 70), claim(2014, 12, 70.4)]).east;
    expect(east[0]).toBeCloseTo(704, 9);
  });

  it('puts a year without a share between its neighbours', () => {
    const { east } = regionTotals(totals, [claim(2014, 12, 60), claim(2016, 12, 80)]);
    expect(east[1]).toBeGreaterThan(east[0] ?? 0);
    expect(east[1]).toBeLessThan(east[2] ?? 0);
  });

  it('sums to the national total in every year', () => {
    const { east, central, west } = regionTotals(totals, [claim(2014, 12, 60), claim(2019, 12, 79.9)]);
    MODEL_YEARS.forEach((_, column) => {
      expect((east[column] ?? 0) + (central[column] ?? 0) + (west[column] ?? 0)).toBeCloseTo(1000, 9);
    });
  });
});
