import { describe, expect, it } from 'vitest';
import type { VillageListFile } from '#data/villageList.ts';
import { findVillageSpot, villageSpots } from './villageSpots.ts';

const name = (en: string) => ({ zh: en, en });
const LIST: VillageListFile = {
  sources: ['a', 'b', 'c'],
  products: [name('lamps'), name('chairs')],
  counties: [
    {
      id: '330782',
      unit: '330700',
      name: name('Yiwu'),
      at: [120, 29],
      precision: 'county',
      counts: [6, 7, 9],
      products: [1],
      towns: [
        { name: name('Near'), at: [121, 29], counts: [4, 5, 0], products: [1] },
        { name: name('Far'), counts: [2, 1, 8] },
        { counts: [0, 1, 1] },
      ],
    },
    {
      id: '330700/zone',
      unit: '330700',
      name: name('zone'),
      at: [119, 29],
      precision: 'prefecture',
      counts: [0, 0, 20],
      towns: [{ name: name('Unknown'), counts: [0, 0, 20] }],
    },
  ],
  published: [],
};
const told = (year: number, level: 'county' | 'town') =>
  villageSpots(LIST, year, level).map(({ id, value }) => [id, value]);

describe('villageSpots', () => {
  it('draws one circle a county, largest first, and none where there is no village', () => {
    expect(told(2016, 'county')).toEqual([
      ['330700/zone', 20],
      ['330782', 9],
    ]);
    expect(told(2014, 'county')).toEqual([['330782', 6]]);
  });

  it('lets the point of the county carry the towns without one', () => {
    expect(told(2015, 'town')).toEqual([
      ['330782/Near', 5],
      ['330782+', 2],
    ]);
    const rest = villageSpots(LIST, 2015, 'town')[1];
    expect(rest).toMatchObject({ at: [120, 29], isRest: true, precision: 'county' });
  });

  it('calls a county none of whose towns has a point the whole county', () => {
    expect(findVillageSpot(LIST, 2016, '330700/zone+')).toMatchObject({ isRest: false, value: 20 });
  });

  it.each([2014, 2015, 2016])('adds up to the same number at both levels in %i', year => {
    const sum = (level: 'county' | 'town') =>
      villageSpots(LIST, year, level).reduce((all, { value }) => all + value, 0);
    expect(sum('town')).toBe(sum('county'));
  });

  it('draws nothing in a year without a full list', () => {
    expect(told(2017, 'county')).toEqual([]);
  });

  it('tells the products of the list of 2014', () => {
    expect(findVillageSpot(LIST, 2014, '330782/Near')?.products).toEqual([name('chairs')]);
  });
});
