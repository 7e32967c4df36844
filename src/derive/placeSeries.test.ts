import { describe, expect, it } from 'vitest';
import type { Dataset } from '#data/dataset.ts';
import { NATION, type Place } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { DEFAULT_SELECTION, type Selection } from '#state/selection.ts';
import { placeSeries } from './placeSeries.ts';

const yearly = <T>(item: T) => YEARS.map(() => item);
const place = (adcode: string, province?: string): Place => ({
  adcode,
  level: province === undefined ? 'province' : 'prefecture',
  name: { zh: '地', en: 'Place' },
  short: { zh: '地', en: 'Place' },
  label: [120, 30],
  ...(province !== undefined && { province }),
});
const places = [place('330000'), place('330100', '330000'), place('330700', '330000'), place('710000')];

/** Two units of one province, 20,000 and 10,000 parcels a year; the first is reported in 2014 only. */
const dataset: Dataset = {
  version: 'tiny',
  places: new Map(places.map(each => [each.adcode, each])),
  prefectures: { type: 'Topology', arcs: [], objects: { units: { type: 'GeometryCollection', geometries: [] } } },
  volumes: {
    methods: [
      { letter: 'R', id: 'reported', status: 'reported' },
      { letter: 'S', id: 'spread', status: 'estimated' },
    ],
    national: { value: yearly(5), status: yearly('reported'), sources: yearly(['spb']) },
    units: ['330100', '330700'],
    value: [yearly(2), yearly(1)],
    high: [yearly(200), yearly(100)],
    cells: ['RSSSSSSSSSS', 'RRRRRRRRRRR'],
    sources: {},
    gaps: {},
  },
  rowOf: new Map([
    ['330100', 0],
    ['330700', 1],
  ]),
  heat: { unit: [], lon: [], lat: [], share: [], own: {} },
  groups: [],
  categories: [],
  belts: [],
};
const villages: VillagesFile = {
  complete: [2015],
  national: [{ year: 2015, value: 780, status: 'reported', source: 'ali' }],
  rows: [{ place: '330700', year: 2015, value: 35, status: 'reported', source: 'ali' }],
};
const series = (id: string, change: Partial<Selection> = {}, file: VillagesFile | null = villages) =>
  placeSeries(dataset, { id, selection: { ...DEFAULT_SELECTION, ...change }, villages: file });

describe('placeSeries of parcels', () => {
  it('takes the nation as it was reported', () => {
    expect(series(NATION)[0]).toMatchObject({ value: 50_000, status: 'reported', sources: ['spb'] });
  });

  it('sums a province over its units, with their ranges', () => {
    expect(series('330000')[0]).toMatchObject({ value: 30_000, status: 'reported' });
    expect(series('330000')[1]).toMatchObject({ value: 30_000, low: 20_000, high: 50_000, status: 'estimated' });
  });

  it('leaves a province out where a unit has only a hidden estimate', () => {
    const shown = series('330000', { estimates: false });
    expect(shown[0]).toMatchObject({ kind: 'value', value: 30_000 });
    expect(shown[1]).toEqual({ kind: 'gap', reason: 'estimates-off' });
  });

  it('has nothing for a province without units', () => {
    expect(series('710000')).toEqual(yearly({ kind: 'gap', reason: 'outside-coverage' }));
  });
});

describe('placeSeries of villages', () => {
  const selected = { measure: 'villages' } as const;

  it('sums a province in a year that was listed in full, and only then', () => {
    expect(series('330000', selected)[1]).toMatchObject({ kind: 'value', value: 35 });
    expect(series('330000', selected)[2]).toEqual({ kind: 'gap', reason: 'no-figure-this-year' });
  });

  it('has gaps alone before the list is loaded', () => {
    expect(series(NATION, selected, null)).toEqual(yearly({ kind: 'gap', reason: 'no-figure-this-year' }));
  });
});
