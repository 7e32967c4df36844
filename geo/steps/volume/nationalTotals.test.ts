import { describe, expect, it } from 'vitest';
import { MODEL_YEARS } from './modelYears.ts';
import { nationalTotals, progressSamples } from './nationalTotals.ts';
import { readClaims } from './readVolumeTables.ts';

const nation = readClaims().filter(claim => claim.adcode === '100000');

describe('nationalTotals', () => {
  it('takes the final figure of the State Post Bureau of every year', () => {
    const { totals } = nationalTotals(nation);
    const expected = [
      1396000, 2067000, 3128000, 4005592, 5071043, 6352291, 8335789, 10829641, 11058122, 13207000, 17508000, 19895000,
    ];
    expect(totals).toEqual(expected);
  });

  it('keeps the sources of each year', () => {
    expect(nationalTotals(nation).sources.map(sources => sources.length > 0)).toEqual(MODEL_YEARS.map(() => true));
  });

  const more = nation.flatMap(claim => (claim.year === 2015 ? [{ ...claim, hold: '' }] : []));
  it.each([
    ['is missing', nation.filter(claim => claim.year !== 2017)],
    ['contradicts another', [...nation, ...more]],
  ])('throws where a figure %s', (_, claims) => {
    expect(() => nationalTotals(claims)).toThrow('needs one national figure');
  });
});

describe('progressSamples', () => {
  it('sets each part of a year against the whole of it', () => {
    const { totals } = nationalTotals(nation);
    const samples = progressSamples(nation, totals);
    const halves = samples.filter(({ months }) => months === 6).map(({ fraction }) => fraction);
    expect(halves).toEqual(expect.arrayContaining([846000 / 2067000, 1325090.4 / 3128000]));
    expect(samples.every(sample => sample.fraction > 0.15 && sample.fraction < 0.95)).toBe(true);
  });
});
