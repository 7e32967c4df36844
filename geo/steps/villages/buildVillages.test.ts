import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { VillagesFileSchema } from '#data/volume.ts';
import { villagesSumToTheNation } from '../../checks/places/villagesSumToTheNation.ts';
import { createGazetteer } from '../places/gazetteer.ts';
import { readTable } from '../readTable.ts';
import { buildVillages } from './buildVillages.ts';
import { readCounts } from './readCounts.ts';

const gazetteer = createGazetteer();
const { file, sources, held } = buildVillages(gazetteer);
const valueOf = (place: string, year: number) => file.rows.find(row => row.place === place && row.year === year)?.value;

describe('villages.json', () => {
  it('keeps to its schema', () => {
    expect(v.is(VillagesFileSchema, file)).toBe(true);
  });

  it('has a known source for every count', () => {
    const known = new Set(sources.map(({ id }) => id));
    expect([...file.national, ...file.rows].filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('uses or explains every row of the table', () => {
    expect(file.national.length + file.rows.length + held.length).toBe(readCounts().length);
  });

  it('has one count a unit and year', () => {
    expect(new Set(file.rows.map(({ place, year }) => `${place} ${year}`)).size).toBe(file.rows.length);
  });

  it('adds up to the nation in the years with a full list', () => {
    expect(villagesSumToTheNation(file)).toEqual([]);
  });

  it.each([
    ['Heze', ['371700', 2016], 61],
    ['Jinhua', ['330700', 2014], 11],
    ['Quanzhou, by the list and not by the press', ['350500', 2016], 69],
    ['Tianjin, a unit of its own', ['120000', 2015], 3],
    ['Dali, written in full', ['532900', 2015], 1],
  ] as const)('has the count of %s', (_, [place, year], value) => {
    expect(valueOf(place, year)).toBe(value);
  });

  it('puts the count of the list before those that differ', () => {
    expect(file.national.filter(({ year }) => year === 2015).map(({ value }) => value)).toEqual([780, 779]);
  });

  it('keeps estimates and forecasts apart from reports', () => {
    expect(file.rows.find(({ place, year }) => place === '371700' && year === 2020)?.status).toBe('estimated');
    expect(file.national.filter(({ year }) => year === 2020).map(({ status }) => status)).toEqual([
      'reported',
      'forecast',
    ]);
  });
});

describe('the full lists', () => {
  const listed = readTable('villages/list.csv', ['year', 'province', 'prefecture', 'county']);

  it('have as many villages in each unit as are counted for it', () => {
    const sums = new Map<string, number>();
    for (const { year, province, prefecture } of listed) {
      const key = `${gazetteer.findUnit(prefecture, province)?.adcode} ${year}`;
      sums.set(key, (sums.get(key) ?? 0) + 1);
    }
    const counted = file.rows.filter(({ year }) => file.complete.includes(year));
    expect(sums).toEqual(new Map(counted.map(({ place, year, value }) => [`${place} ${year}`, value])));
  });

  it('name no county that lies in another unit today', () => {
    const moved = listed.filter(({ province, prefecture, county }) => {
      const unit = gazetteer.findUnit(prefecture, province)?.adcode;
      const found = gazetteer.findCounty(county, { province: gazetteer.findProvince(province)?.adcode ?? '' });
      return found && found.unit !== unit;
    });
    expect(moved).toEqual([]);
  });
});

it('a sum that is off by one is found', () => {
  const [first, ...others] = file.rows;
  const broken = { ...file, rows: first ? [{ ...first, value: first.value + 1 }, ...others] : [] };
  expect(villagesSumToTheNation(broken)).toHaveLength(1);
});
