import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PlacesFileSchema } from '#data/place.ts';
import { TownsFileSchema } from '#data/topology.ts';
import { labelsLieInTheirUnit } from '../../checks/places/labelsLieInTheirUnit.ts';
import { buildPlaces } from './buildPlaces.ts';
import { buildTowns } from './buildTowns.ts';
import { createLocator } from './createLocator.ts';
import { createGazetteer } from './gazetteer.ts';
import { readDivisions } from './readDivisions.ts';

const gazetteer = createGazetteer();
const file = buildPlaces(gazetteer);
const place = (adcode: string) => file.places.find(one => one.adcode === adcode);
const locate = createLocator(readDivisions().counties);

describe('places.json', () => {
  it('keeps to its schema and has 34 provinces and 372 units', () => {
    expect(v.is(PlacesFileSchema, file)).toBe(true);
    expect(file.places.map(({ level }) => level).filter(level => level === 'province')).toHaveLength(34);
    expect(file.places).toHaveLength(34 + 372);
  });

  it('writes every name within its own unit', () => {
    expect(labelsLieInTheirUnit(file, locate)).toEqual([]);
  });

  it.each([
    ['430000', { zh: '湖南', en: 'Hunan' }, 'Hunan Province'],
    ['540000', { zh: '西藏', en: 'Tibet' }, 'Tibet Autonomous Region'],
    ['433100', { zh: '湘西', en: 'Xiangxi' }, 'Xiangxi Tujia and Miao Autonomous Prefecture'],
    ['653100', { zh: '喀什', en: 'Kashgar' }, 'Kashgar Prefecture'],
    ['610100', { zh: '西安', en: "Xi'an" }, "Xi'an City"],
    ['810000', { zh: '香港', en: 'Hong Kong' }, 'Hong Kong Special Administrative Region'],
  ])('names %s for short %o, in full %s', (adcode, short, full) => {
    expect(place(adcode)).toMatchObject({ short, name: { en: full } });
  });

  it('writes Sansha at Yongxing and not at sea', () => {
    expect(place('460300')?.label).toEqual([112.34, 16.84]);
  });

  it('finds a label that has left its unit', () => {
    const hangzhou = place('330100');
    const moved = hangzhou ? [{ ...hangzhou, label: [116.4, 39.9] as [number, number] }] : [];
    expect(labelsLieInTheirUnit({ places: moved }, locate)).toEqual(['the label of 330100 lies in 110000']);
  });
});

it('towns.json has columns of one length and towns of known counties', () => {
  const towns = buildTowns(gazetteer.towns);
  expect(v.is(TownsFileSchema, towns)).toBe(true);
  expect(new Set(Object.values(towns).map(column => column.length)).size).toBe(1);
  expect(towns.zh.length).toBeGreaterThan(11_000);
  expect(towns.county.filter(county => !gazetteer.county(county))).toEqual([]);
});
