import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { VillageListFileSchema } from '#data/villageList.ts';
import { villageListSums } from '../../checks/places/villageListSums.ts';
import { createGazetteer } from '../places/gazetteer.ts';
import { buildVillageList } from './buildVillageList.ts';
import { buildVillages } from './buildVillages.ts';

const gazetteer = createGazetteer();
const { file, sources } = buildVillageList(gazetteer);
const villages = buildVillages(gazetteer).file;
const countyOf = (id: string) => file.counties.find(county => county.id === id);

describe('villageList.json', () => {
  it('keeps to its schema', () => {
    expect(v.safeParse(VillageListFileSchema, file).issues).toBeUndefined();
  });

  it('adds up from towns to counties and from counties to the counts of units', () => {
    expect(villageListSums(file, villages)).toEqual([]);
  });

  it('holds every village of the lists', () => {
    const sums = [0, 1, 2].map(column => file.counties.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
    expect(sums).toEqual([212, 780, 1311]);
  });

  it('has a known source for every year and count', () => {
    const known = new Set(sources.map(({ id }) => id));
    expect([...file.sources, ...file.published.map(({ source }) => source)].filter(id => !known.has(id))).toEqual([]);
  });

  it('lets only zones without a code stand at the label of their unit', () => {
    const zones = file.counties.filter(({ precision }) => precision === 'prefecture').map(({ name }) => name.zh);
    expect(zones.toSorted()).toEqual(['伊滨区', '台商投资区', '白沟新城', '高新区'].toSorted());
  });

  it('names a county by its name of today', () => {
    expect(countyOf('440118')?.name).toEqual({ zh: '增城区', en: 'Zengcheng' });
    expect(countyOf('440118')?.counts[0]).toBeGreaterThan(0);
  });

  it('knows the products and Taobao towns of a town', () => {
    const daji = countyOf('371721')?.towns.find(({ name }) => name?.zh === '大集镇');
    expect(daji?.counts).toEqual([6, 17, 27]);
    expect(daji?.products?.map(row => file.products[row]?.zh)).toContain('演出服饰');
    expect(daji?.taobaoTown).toBe('eer');
  });

  it('is published as many Taobao towns as the lists have', () => {
    const letters = file.counties.flatMap(({ towns }) => towns.map(({ taobaoTown }) => taobaoTown ?? '---'));
    const counts = [0, 1, 2].map(column => letters.filter(text => text[column] !== '-').length);
    expect(counts).toEqual([19, 71, 135]);
  });
});

it('a town or county that is off by one is found', () => {
  const [first, ...others] = file.counties;
  if (first === undefined) throw new Error('no county');
  const [town, ...towns] = first.towns;
  const more = { ...first, towns: [...towns, { ...first.towns[0], counts: [9, 9, 9] as [number, number, number] }] };
  expect(town).toBeDefined();
  expect(villageListSums({ ...file, counties: [more, ...others] }, villages).join()).toMatch(/the towns of/);
  expect(villageListSums({ ...file, counties: others }, villages).join()).toMatch(/the counties of/);
});
