import { expect, it } from 'vitest';
import type { Anchor } from './chooseAnchors.ts';
import { MODEL_YEARS } from './modelYears.ts';
import type { ModelInput } from './runModel.ts';
import { uncountedErrors } from './uncountedErrors.ts';

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
  urban: 1,
  weight: 1,
  villages: 0,
});

const input: ModelInput = {
  regions: { east: MODEL_YEARS.map(() => 1000), central: [], west: [] },
  units: ['330100', '330200'].map(unit),
  anchors: [
    reported('330000', 2020, 1000),
    reported('330100', 2018, 250),
    reported('330100', 2020, 250),
    { ...reported('330782', 2020, 240), letter: 'D' },
  ],
  rankings: new Map(),
  revenueRanks: { ranks: new Map([['330100', 1]]), sources: [] },
  unitOfCounty: new Map([['330782', '330100']]),
};

it('says a unit by its weight alone, from none of its own figures, its county or its revenue', () => {
  const [only, ...others] = uncountedErrors(input);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ adcode: '330100', listed: true });
  expect(only?.error).toBeCloseTo(Math.log(2), 6);
});
