import { describe, expect, it } from 'vitest';
import { inhabitantsByCounty } from './inhabitantsByCounty.ts';
import { ownShares } from './ownShares.ts';
import { placeInsideUnits } from './placeInsideUnits.ts';

const county = (adcode: string, unit: string, lon: number) => ({
  adcode,
  unit,
  province: `${unit.slice(0, 2)}0000`,
  zh: adcode,
  short: { zh: adcode, en: adcode },
  at: [lon, 30.004] as [number, number],
  basis: 'seat' as const,
});

const today = (code: string) => {
  if (code === '330103') return '330105';
  if (code === '330104') return '330100';
  throw new Error(code);
};

const anchor = (year: number, value: number) => ({
  adcode: '330782',
  year,
  value,
  letter: 'R' as const,
  spread: 0,
  sources: [],
});

describe('placeInsideUnits', () => {
  const counties = [
    county('330101', '330100', 120.126),
    county('330102', '330100', 121),
    county('460321', '460300', 112),
  ];

  it('shares 10,000 by inhabitants at each county point, in 1/100 degree', () => {
    const heat = placeInsideUnits(['330100', '460300'], counties, {
      inhabitants: new Map([
        ['330101', 3],
        ['330102', 1],
      ]),
      own: new Map([['330102', [0.5]]]),
    });
    expect(heat).toEqual({
      unit: [0, 0, 1],
      lon: [12013, 12100, 11200],
      lat: [3000, 3000, 3000],
      share: [7500, 2500, 10000],
      own: { 1: [5000] },
    });
  });

  it('gives an uninhabited county nothing as long as another is inhabited', () => {
    const heat = placeInsideUnits(['330100'], counties, { inhabitants: new Map([['330102', 9]]), own: new Map() });
    expect(heat.share).toEqual([0, 10000]);
  });

  it('refuses a unit without a county', () => {
    expect(() => placeInsideUnits(['659011'], counties, { inhabitants: new Map(), own: new Map() })).toThrow('659011');
  });
});

describe('inhabitantsByCounty', () => {
  it('follows renamed counties and shares people of split ones among those without a count', () => {
    const counties = [county('330105', '330100', 1), county('330113', '330100', 2), county('330114', '330100', 3)];
    const byCode = new Map(counties.map(item => [item.adcode, item]));
    const units = [{ adcode: '330100', zh: '', short: { zh: '', en: '' }, province: '330000' }];
    const census = [
      { adcode: '330105', total: 9, urban: 5 },
      { adcode: '330103', total: 9, urban: 2 },
      { adcode: '330104', total: 9, urban: 6 },
      { adcode: '330171', total: 9, urban: 4 },
    ];
    const people = inhabitantsByCounty(census, { units, counties, today, county: code => byCode.get(code) });
    expect([...people]).toEqual([
      ['330105', 7],
      ['330113', 5],
      ['330114', 5],
    ]);
  });
});

describe('ownShares', () => {
  it('divides county by unit, joins on the logarithm and never takes all', () => {
    const values = new Map([['330700', Array.from({ length: 11 }, () => 100)]]);
    const shares = ownShares(
      [anchor(2014, 10), anchor(2016, 40), anchor(2020, 130)],
      new Map([['330782', '330700']]),
      values,
    );
    const path = shares.get('330782') ?? [];
    expect(path[1]).toBeCloseTo(0.2, 12);
    expect(path[6]).toBe(0.95);
    expect(path[10]).toBe(0.95);
  });
});
