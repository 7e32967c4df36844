import { describe, expect, it } from 'vitest';
import type { Place } from '#data/place.ts';
import type { CountiesFile, TownsFile } from '#data/topology.ts';
import type { VillageListFile } from '#data/villageList.ts';
import { countiesOf, findCounty, findTown, townsOf, unitAbove, unitOfCounty } from './divisions.ts';
import { nameFiner } from './nameFiner.ts';

const place = (adcode: string, level: Place['level'] = 'prefecture'): [string, Place] => [
  adcode,
  {
    adcode,
    level,
    name: { zh: adcode, en: adcode },
    short: { zh: `短${adcode}`, en: `short ${adcode}` },
    label: [120, 30],
  },
];
const places = new Map([
  place('330000', 'province'),
  place('330700'),
  place('110000'),
  place('429004'),
  place('441900'),
  place('620700'),
]);

const county = (id: string, zh: string, en: string) => ({
  type: 'Polygon' as const,
  id,
  arcs: [],
  properties: { zh, en },
});
const counties: CountiesFile = {
  type: 'Topology',
  arcs: [],
  objects: {
    counties: {
      type: 'GeometryCollection',
      geometries: [
        county('330783', '东阳市', 'Dongyang'),
        county('330782', '义乌市', 'Yiwu'),
        county('110101', '东城区', 'Dongcheng'),
        county('441900', '东莞市', 'Dongguan'),
      ],
    },
    units: { type: 'GeometryCollection', geometries: [] },
  },
};
const towns: TownsFile = {
  zh: ['上溪镇', '虎门镇'],
  en: ['Shangxi', 'Humen'],
  lon: [119.9, 113.7],
  lat: [29.3, 22.8],
  county: ['330782', '441900'],
};
const listed = (zh: string, at?: [number, number]) => ({
  name: { zh, en: `${zh} en` },
  counts: [1, 2, 3] as [number, number, number],
  ...(at && { at }),
});
const list: VillageListFile = {
  sources: ['a', 'b', 'c'],
  products: [],
  counties: [
    {
      id: '330782',
      unit: '330700',
      name: { zh: '义乌市', en: 'Yiwu' },
      at: [120, 29.3],
      precision: 'county',
      counts: [2, 4, 6],
      towns: [listed('上溪镇', [1, 1]), listed('佛堂镇')],
    },
  ],
  published: [],
};

describe('unitOfCounty', () => {
  it.each([
    ['330782', '330700'],
    ['110101', '110000'],
    ['429004', '429004'],
    ['441900', '441900'],
    ['629700', '620700'],
    ['330000', undefined],
    ['999999', undefined],
  ])('of %s is %s', (id, unit) => {
    expect(unitOfCounty(places, id)).toBe(unit);
  });
});

describe('unitAbove', () => {
  it.each([
    ['330782', '330700'],
    ['330782/上溪镇', '330700'],
    ['441900/虎门镇', '441900'],
    ['441900', undefined],
    ['330000', undefined],
    ['999999/某镇', undefined],
    ['guzhen', undefined],
  ])('of %s is %s', (id, unit) => {
    expect(unitAbove(places, id)).toBe(unit);
  });
});

describe('counties', () => {
  it('of a unit come by code, and a unit that is a single county has none', () => {
    expect(countiesOf(counties, places, '330700').map(({ id }) => id)).toEqual(['330782', '330783']);
    expect(countiesOf(counties, places, '441900')).toEqual([]);
  });

  it('are found by code', () => {
    expect(findCounty(counties, places, '110101')).toEqual({
      id: '110101',
      name: { zh: '东城区', en: 'Dongcheng' },
      unit: '110000',
    });
    expect(findCounty(counties, places, '110109')).toBeUndefined();
  });
});

describe('towns', () => {
  it('of a county are those of the map, then those that only the lists name, without a point', () => {
    const found = townsOf({ towns, list }, '330782');
    expect(found.map(({ id, at }) => [id, at])).toEqual([
      ['330782/上溪镇', [119.9, 29.3]],
      ['330782/佛堂镇', undefined],
    ]);
  });

  it('are found by id', () => {
    expect(findTown({ towns, list }, '441900/虎门镇')?.name.en).toBe('Humen');
    expect(findTown({ towns, list }, '330782/虎门镇')).toBeUndefined();
    expect(findTown({ towns, list }, '330782')).toBeUndefined();
  });
});

describe('nameFiner', () => {
  const files = { counties, towns: { towns, list } };
  it.each<[string, readonly string[]]>([
    ['330782', ['Yiwu', 'short 330700']],
    ['330782/上溪镇', ['Shangxi', 'Yiwu', 'short 330700']],
    ['441900/虎门镇', ['Humen', 'short 441900']],
  ])('names %s and what it lies in', (id, names) => {
    const found = nameFiner(places, id, files);
    expect(found && [found.name, ...found.around].map(({ en }) => en)).toEqual(names);
  });

  it('names no unit, and nothing without the file', () => {
    expect(nameFiner(places, '441900', files)).toBeNull();
    expect(nameFiner(places, '330782', { counties: null, towns: null })).toBeNull();
    expect(nameFiner(places, '330782/上溪镇', { counties, towns: null })).toBeNull();
  });
});
