import { describe, expect, it } from 'vitest';
import { countsAre372And2891And34 } from '../../checks/topology/countsAre372And2891And34.ts';
import { createGazetteer } from './gazetteer.ts';
import { readCrosswalk } from './readCrosswalk.ts';

const gazetteer = createGazetteer();

it('has all provinces, units and counties', () => {
  const { provinces, units, counties } = gazetteer;
  expect(
    countsAre372And2891And34({ provinces: provinces.length, units: units.length, counties: counties.length }),
  ).toEqual([]);
});

it('puts every county into a unit and every unit into a province', () => {
  const units = new Set(gazetteer.units.map(({ adcode }) => adcode));
  const provinces = new Set(gazetteer.provinces.map(({ adcode }) => adcode));
  expect(gazetteer.counties.filter(({ unit, province }) => !units.has(unit) || !provinces.has(province))).toEqual([]);
});

it('names every place in both languages', () => {
  const { provinces, units, counties } = gazetteer;
  const nameless = [...provinces, ...units, ...counties].filter(
    ({ zh, short }) => !zh || !short.zh || !/^[\p{Script=Latin}' ()]+$/u.test(short.en),
  );
  expect(nameless).toEqual([]);
});

describe('findUnit', () => {
  it.each([
    ['杭州市', undefined, '330100'],
    ['杭州', undefined, '330100'],
    ['湘西州', undefined, '433100'],
    ['恩施', '湖北省', '422800'],
    ['海南州', undefined, '632500'],
    ['莱芜市', undefined, '370100'],
    ['莱芜', '山东', '370100'],
    ['昌都地区', undefined, '540300'],
    ['仙桃', undefined, '429004'],
    ['香港', undefined, '810000'],
    ['苏州', '320000', '320500'],
    ['苏州', '安徽', undefined],
    ['杭洲', undefined, undefined],
  ])('%s in %s is %s', (zh, province, adcode) => expect(gazetteer.findUnit(zh, province)?.adcode).toBe(adcode));
});

describe('findCounty', () => {
  it.each([
    ['义乌', {}, '330782'],
    ['海门市', {}, '320614'],
    ['增城市', { unit: '440100' }, '440118'],
    ['上虞市', {}, '330604'],
    ['伊春区', {}, '230717'],
    ['通州区', { province: '320000' }, '320612'],
    ['朝阳区', {}, undefined],
    ['朝阳区', { unit: '110000' }, '110105'],
    ['东莞市', {}, '441900'],
    ['曹县', {}, '371721'],
    ['沙县', {}, '350405'],
    ['邯郸县', {}, undefined],
  ])('%s in %o is %s', (zh, area, adcode) => expect(gazetteer.findCounty(zh, area)?.adcode).toBe(adcode));
});

describe('findTown', () => {
  it('finds a town with or without its kind and says how exact the point is', () => {
    const town = gazetteer.findTown('古镇镇', '442000');
    expect(town).toMatchObject({ en: 'Guzhen', precision: 'town' });
    expect(gazetteer.findTown('古镇', '442000')).toEqual(town);
  });

  it('finds nothing in another county', () => {
    expect(gazetteer.findTown('古镇镇', '441900')).toBeUndefined();
  });
});

describe('today', () => {
  it.each([
    ['330782', '330782'],
    ['371202', '370116'],
    ['371200', '370100'],
    ['542621', '540402'],
    ['341521', '340422'],
    ['130421', '130400'],
  ])('the code %s is now %s', (old, now) => expect(gazetteer.today(old)).toBe(now));

  it('knows every code of the crosswalk', () => {
    expect(readCrosswalk().filter(({ from, unit }) => gazetteer.unitOf(from) !== unit)).toEqual([]);
  });

  it('refuses a code that never was', () => {
    expect(() => gazetteer.today('999999')).toThrow('999999');
  });
});

it('places every county at a point within the reach of China, most at a seat', () => {
  const outside = gazetteer.counties.filter(({ at: [lon, lat] }) => lon < 73 || lon > 136 || lat < 3 || lat > 54);
  expect(outside).toEqual([]);
  expect(gazetteer.counties.filter(({ basis }) => basis === 'seat').length).toBeGreaterThan(1900);
});
