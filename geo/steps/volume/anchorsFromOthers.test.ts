import { describe, expect, it } from 'vitest';
import { anchorsByCounty } from './anchorsByCounty.ts';
import { anchorsByGrowth } from './anchorsByGrowth.ts';
import { anchorsByRevenue } from './anchorsByRevenue.ts';
import type { Anchor } from './chooseAnchors.ts';
import type { ModelInput } from './runModel.ts';

const anchor = (adcode: string, year: number, value: number): Anchor => ({
  adcode,
  year,
  value,
  letter: 'R',
  spread: 0,
  sources: [],
});
const input = (over: Partial<ModelInput>): ModelInput => ({
  regions: { east: [], central: [], west: [] },
  units: [],
  anchors: [],
  rankings: new Map(),
  revenueRanks: { ranks: new Map(), sources: [] },
  unitOfCounty: new Map([['330782', '330700']]),
  ...over,
});

describe('anchorsByCounty', () => {
  const both = [
    anchor('330782', 2020, 80),
    anchor('330700', 2020, 100),
    anchor('330782', 2021, 90),
    anchor('330700', 2021, 120),
  ];

  it('divides a county by its share of the unit in other years', () => {
    const [found, ...others] = anchorsByCounty(input({ anchors: [...both, anchor('330782', 2016, 10)] }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ adcode: '330700', year: 2016, letter: 'C' });
    expect(found?.value).toBeCloseTo(12.5, 9);
  });

  it('stays silent where county and unit meet in one year only', () => {
    expect(anchorsByCounty(input({ anchors: [...both.slice(0, 2), anchor('330782', 2016, 10)] }))).toEqual([]);
  });
});

describe('anchorsByGrowth', () => {
  const source = { id: 's', publisher: 'p', title: 't', date: '2022', seen: 'original' } as const;
  const growth = { adcode: '440500', year: 2022, percent: 25, source };

  it.each([
    { way: 'forwards', from: anchor('440500', 2021, 100), year: 2022, value: 125 },
    { way: 'backwards', from: anchor('440500', 2022, 100), year: 2021, value: 80 },
  ])('moves an anchor $way', ({ from, year, value }) => {
    expect(anchorsByGrowth([from], [growth])[0]).toMatchObject({ year, value, letter: 'G', sources: [source] });
  });

  it('adds nothing where both years have an anchor', () => {
    expect(anchorsByGrowth([anchor('440500', 2021, 1), anchor('440500', 2022, 2)], [growth])).toEqual([]);
  });
});

describe('anchorsByRevenue', () => {
  const ranks = new Map([
    ['a', 1],
    ['b', 10],
    ['c', 100],
    ['d', 1000],
  ]);
  const known = [anchor('a', 2021, 1000), anchor('b', 2021, 100), anchor('c', 2021, 10)];

  it('gives a city without a figure the volume usual at its rank', () => {
    const found = anchorsByRevenue(input({ anchors: known, revenueRanks: { ranks, sources: [] } }), new Map());
    expect(found.map(({ adcode, letter }) => [adcode, letter])).toEqual([['d', 'V']]);
    expect(found[0]?.value).toBeCloseTo(1, 9);
  });
});
