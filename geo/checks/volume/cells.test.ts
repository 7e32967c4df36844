import { describe, expect, it } from 'vitest';
import { gapsAreOutsideCoverage } from './gapsAreOutsideCoverage.ts';
import { noNegativeNoZero } from './noNegativeNoZero.ts';
import { rangesHoldTheValue } from './rangesHoldTheValue.ts';
import { ranksAreKept } from './ranksAreKept.ts';
import { reportedCellsEqualTheirSource } from './reportedCellsEqualTheirSource.ts';
import { someVolumes } from './someVolumes.ts';

const years = (value: number) => Array.from({ length: 11 }, () => value);
const volumes = someVolumes({ '330700': years(20), '440100': years(10) });

const ranked = (...cities: string[]) => new Map([[2021, { cities, whole: true }]]);

describe('noNegativeNoZero', () => {
  it('is silent about whole numbers above 0', () => {
    expect(noNegativeNoZero(volumes)).toEqual([]);
  });

  it.each([0, -1, 1.5])('bites on %d', value => {
    expect(noNegativeNoZero(someVolumes({ '330700': years(20).with(10, value) }))).toEqual([`330700 2024: ${value}`]);
  });
});

describe('reportedCellsEqualTheirSource', () => {
  const own = someVolumes({ '330700': years(20) }, { cells: [`R${'S'.repeat(10)}`] });
  const provinces = new Map([['330000', years(30)]]);
  const check = (...reported: { adcode: string; year: number; value: number }[]) =>
    reportedCellsEqualTheirSource({ volumes: own, provinces, reported });
  const jinhua = { adcode: '330700', year: 2014, value: 20.4 };

  it('is silent where unit and province equal their figure to the nearest 10,000', () => {
    expect(check(jinhua, { adcode: '330000', year: 2016, value: 30 })).toEqual([]);
  });

  it.each([
    ['a unit differs', [{ ...jinhua, value: 21 }], '330700 2014: the cell is 20, reported are 21'],
    [
      'a province differs',
      [jinhua, { adcode: '330000', year: 2016, value: 31 }],
      '330000 2016: the cell is 30, reported are 31',
    ],
    ['nobody reports a cell called reported', [], '330700 column 0: reported by nobody'],
  ])('bites when %s', (_, reported, complaint) => {
    expect(check(...reported)).toEqual([complaint]);
  });
});

describe('gapsAreOutsideCoverage', () => {
  const gaps = { '710000': 'outside-coverage', '810000': 'outside-coverage', '820000': 'outside-coverage' } as const;
  const units = ['330700', '440100', '710000', '810000', '820000'];

  it('is silent where just the three are gaps', () => {
    expect(gapsAreOutsideCoverage({ volumes: { ...volumes, gaps }, units })).toEqual([]);
  });

  const outside = 'outside-coverage' as const;
  it.each([
    { own: { ...gaps, '659011': 'not-published' as const }, complaint: '659011: a gap for the reason not-published' },
    { own: { ...gaps, '330700': outside }, complaint: '330700: both a value and a gap' },
    { own: { '810000': outside, '820000': outside }, complaint: '710000: outside coverage, yet no gap' },
  ])('bites: $complaint', ({ own, complaint }) => {
    expect(gapsAreOutsideCoverage({ volumes: { ...volumes, gaps: own }, units })).toContain(complaint);
  });

  it('bites when a unit has neither', () => {
    const complaints = gapsAreOutsideCoverage({ volumes: { ...volumes, gaps }, units: [...units, '659011'] });
    expect(complaints).toEqual(['659011: neither a value nor a gap']);
  });
});

describe('rangesHoldTheValue', () => {
  it('is silent where every estimate has a range around it', () => {
    expect(rangesHoldTheValue(volumes)).toEqual([]);
  });

  it.each([
    ['a range lies below the value', { high: [years(90), years(200)] }],
    ['an estimate has no range', { high: [years(100), years(200)] }],
    ['a reported figure has one', { cells: ['R'.repeat(11), 'S'.repeat(11)] }],
  ])('bites when %s', (_, over) => {
    const complaints = rangesHoldTheValue({ ...volumes, ...over });
    expect(complaints).toHaveLength(11);
    expect(complaints[0]).toContain('330700 2014');
  });
});

describe('ranksAreKept', () => {
  it('is silent where the order is kept', () => {
    expect(ranksAreKept({ volumes, rankings: ranked('330700', '440100') })).toEqual([]);
  });

  it('bites when two cities are in the wrong order', () => {
    expect(ranksAreKept({ volumes, rankings: ranked('440100', '330700') })).toEqual(['2021: 330700 above 440100']);
  });

  it('bites when a city outside the ranking is above its last', () => {
    expect(ranksAreKept({ volumes, rankings: ranked('440100') })).toEqual([
      '2021: 330700 above the last of the ranking',
    ]);
  });

  it('asks nothing of a ranking of a part of a year', () => {
    const rankings = new Map([[2021, { cities: ['440100', '330700'], whole: false }]]);
    expect(ranksAreKept({ volumes, rankings })).toEqual([]);
  });
});
