import { expect, test } from 'vitest';
import { letterYears } from './letterYears.ts';

test('every covered year has a letter for its statuses', () => {
  const figures = [
    { year: 2013, status: 'reported' },
    { year: 2014, status: 'reported' },
    { year: 2015, status: 'target' },
    { year: 2015, status: 'target' },
    { year: 2018, status: 'reported' },
    { year: 2018, status: 'forecast' },
    { year: 2020, status: 'estimated' },
    { year: 2024, status: 'forecast' },
    { year: 2026, status: 'target' },
  ] as const;
  expect(letterYears(figures)).toBe('rt--m-e---f');
});

test('a belt without figures has eleven gaps', () => {
  expect(letterYears([])).toBe('-----------');
});
