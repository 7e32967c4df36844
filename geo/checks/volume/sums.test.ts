import { describe, expect, it } from 'vitest';
import { provincesSumToRegions } from './provincesSumToRegions.ts';
import { regionsSumToNation } from './regionsSumToNation.ts';
import { someVolumes } from './someVolumes.ts';
import { unitsSumToProvinces } from './unitsSumToProvinces.ts';

const years = (value: number) => Array.from({ length: 11 }, () => value);
const provinces = new Map([
  ['330000', years(30)],
  ['110000', years(5)],
]);
const regions = new Map([['east', years(35)]]);
const regionOf = new Map([
  ['330000', 'east'],
  ['110000', 'east'],
]);
const volumes = someVolumes({ '330100': years(10), '330700': years(20), '110000': years(5) });

describe('unitsSumToProvinces', () => {
  it('is silent where units sum', () => {
    expect(unitsSumToProvinces({ volumes, provinces })).toEqual([]);
  });

  it('bites when one cell is off by one', () => {
    const off = someVolumes({ '330100': years(10).with(4, 11), '330700': years(20), '110000': years(5) });
    expect(unitsSumToProvinces({ volumes: off, provinces })).toEqual(['330000 2018: units sum to 31, not 30']);
  });
});

describe('provincesSumToRegions', () => {
  it('is silent where provinces sum', () => {
    expect(provincesSumToRegions({ provinces, regions, regionOf })).toEqual([]);
  });

  it('bites when a province is put into no region', () => {
    expect(provincesSumToRegions({ provinces, regions, regionOf: new Map([['330000', 'east']]) })).toHaveLength(11);
  });
});

describe('regionsSumToNation', () => {
  it('is silent where regions sum', () => {
    expect(regionsSumToNation({ regions, national: { ...volumes.national, value: years(35) } })).toEqual([]);
  });

  it('bites when the national figure is another', () => {
    const national = { ...volumes.national, value: years(35).with(0, 34) };
    expect(regionsSumToNation({ regions, national })).toEqual(['2014: regions sum to 35, not 34']);
  });
});
