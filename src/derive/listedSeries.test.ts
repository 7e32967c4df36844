import { describe, expect, it } from 'vitest';
import type { PublishedCount, VillageListFile } from '#data/villageList.ts';
import { yearIndex } from '#data/year.ts';
import { listedVillages, type ListedPlace } from './listedSeries.ts';
import { listedWithin, publishedWithin } from './listedWithin.ts';

const published = (year: number, more: Partial<PublishedCount>): PublishedCount => ({
  unit: '371700',
  county: { zh: '曹县', en: 'Cao' },
  counted: 'villages',
  year,
  value: 9,
  qualifier: 'exact',
  status: 'reported',
  source: 'p',
  ...more,
});
const town = { name: { zh: '大集镇', en: 'Daji' }, counts: [6, 14, 32] as [number, number, number] };
const list: VillageListFile = {
  sources: ['a', 'b', 'c'],
  products: [],
  counties: [
    {
      id: '371721',
      unit: '371700',
      name: { zh: '曹县', en: 'Cao' },
      at: [115, 34],
      precision: 'county',
      counts: [7, 16, 48],
      towns: [town, { name: { zh: '安蔡楼镇', en: 'Ancailou' }, counts: [1, 2, 16] }],
    },
  ],
  published: [
    published(2018, {}),
    published(2019, { status: 'estimated' }),
    published(2018, { town: { zh: '大集镇', en: 'Daji' }, value: 5 }),
    published(2018, { counted: 'towns', value: 3 }),
  ],
};
const cao: ListedPlace = { county: '371721', unit: '371700', zh: { county: '曹县' } };
const daji: ListedPlace = { ...cao, zh: { county: '曹县', town: '大集镇' } };
const read = (place: ListedPlace, year: number, estimates = true) =>
  listedVillages(list, place, estimates)[yearIndex(year)];

describe('listedVillages', () => {
  it('counts a county and a town from the list of the year, with its source', () => {
    expect(read(cao, 2015)).toMatchObject({ value: 16, status: 'reported', sources: ['b'] });
    expect(read(daji, 2016)).toMatchObject({ value: 32, sources: ['c'] });
  });

  it('knows a true zero of a county that the complete lists lack, but of no town', () => {
    expect(read({ ...cao, county: '371799', zh: { county: '某县' } }, 2014)).toMatchObject({ value: 0 });
    expect(read({ ...cao, zh: { county: '曹县', town: '某街道' } }, 2014)).toMatchObject({ kind: 'gap' });
  });

  it('takes a published count of villages of that very place for other years', () => {
    expect(read(cao, 2018)).toMatchObject({ value: 9, sources: ['p'] });
    expect(read(daji, 2018)).toMatchObject({ value: 5 });
    expect(read(cao, 2020)).toEqual({ kind: 'gap', reason: 'no-figure-this-year' });
    expect(read(cao, 2019, false)).toEqual({ kind: 'gap', reason: 'estimates-off' });
  });
});

describe('what the lists say within a unit', () => {
  it('is narrowed to a county, and in it to a town', () => {
    expect(listedWithin(list, '371700')).toHaveLength(1);
    expect(listedWithin(list, '371700', cao)[0]?.towns).toHaveLength(2);
    expect(listedWithin(list, '371700', daji)[0]?.towns).toEqual([town]);
    expect(listedWithin(list, '371700', { ...cao, county: '371722' })).toEqual([]);
  });

  it('has the single counts of the same place', () => {
    expect(publishedWithin(list, '371700')).toHaveLength(4);
    expect(publishedWithin(list, '371700', daji).map(({ value }) => value)).toEqual([5]);
    expect(publishedWithin(list, '370100', cao)).toEqual([]);
  });
});
