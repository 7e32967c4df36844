import { describe, expect, it } from 'vitest';
import type { Anchor } from './chooseAnchors.ts';
import { heldOutErrors } from './heldOutErrors.ts';
import { MODEL_YEARS, modelIndex } from './modelYears.ts';
import { runModel, type ModelInput } from './runModel.ts';

const reported = (adcode: string, year: number, value: number): Anchor => ({
  adcode,
  year,
  value,
  letter: 'R',
  spread: 0,
  claim: {
    adcode,
    year,
    value,
    months: 12,
    basis: 'reported',
    doubt: '',
    hold: '',
    table: 'volume/anchors.csv',
    row: 2,
    source: { id: `${adcode} ${year}`, publisher: 'p', title: 't', date: 'undated', seen: 'reprint' },
  },
  sources: [],
});

const unit = (adcode: string) => ({
  adcode,
  province: '330000',
  region: 'east' as const,
  urban: 100,
  weight: 100,
  villages: 0,
});

/** One province that sends 1000 in every year, with the units and figures given. */
const world = (units: readonly string[], anchors: readonly Anchor[]): ModelInput => ({
  regions: { east: MODEL_YEARS.map(() => 1000), central: [], west: [] },
  units: units.map(unit),
  anchors: [reported('330000', 2020, 1000), ...anchors],
  rankings: new Map(),
  revenueRanks: { ranks: new Map(), sources: [] },
  unitOfCounty: new Map(),
});

describe('runModel', () => {
  const large = MODEL_YEARS.map(year => reported('330100', year, year === 2019 ? 560 : 500));
  const medium = [2014, 2018, 2020, 2025].map(year => reported('330200', year, 400));
  const { units } = runModel(world(['330100', '330200', '330300'], [...large, ...medium]));
  const value = (adcode: string, year: number) => units.get(adcode)?.[modelIndex(year)]?.value ?? Number.NaN;

  it('lets the units of a province sum to it in every year', () => {
    for (const year of MODEL_YEARS) {
      const sum = ['330100', '330200', '330300'].reduce((all, adcode) => all + value(adcode, year), 0);
      expect(sum).toBeCloseTo(1000, 2);
    }
  });

  it('does not lay the surprise of a single year on the unit without figures', () => {
    expect(value('330300', 2019) / value('330300', 2018)).toBeGreaterThan(0.8);
    expect(value('330200', 2019) / value('330200', 2018)).toBeLessThan(0.95);
  });
});

describe('heldOutErrors', () => {
  const errors = heldOutErrors(
    world(
      ['330100', '330200'],
      [reported('330100', 2020, 600), reported('330100', 2022, 650), reported('330200', 2020, 400)],
    ),
  );

  it('tests a figure that the others do not determine, and not one that is what they leave', () => {
    const oneByOne = errors.filter(error => error.adcode === '330100' && error.class !== 'S');
    expect(oneByOne.map(error => error.year)).toEqual([2022]);
    expect(oneByOne[0]?.error).toBeCloseTo(Math.log(600 / 650), 2);
  });
});
