import { expect, test } from 'vitest';
import { unitsAreKnown } from './unitsAreKnown.ts';

const unitsOf = new Map([['sales', ['yuan', 'usd']]]);

test.each([
  ['a fitting unit', { metric: 'sales', unit: 'yuan' }, []],
  ['a unit that is none', { metric: 'sales', unit: '亿元' }, ['sales "1": "亿元" is no base unit']],
  ['a unit of something else', { metric: 'sales', unit: 'parcels' }, ['sales "1": counted in parcels']],
  ['an unknown metric', { metric: 'luck', unit: 'yuan' }, ['"1": the metric "luck" is not defined']],
])('%s', (_, figure, findings) => {
  expect(unitsAreKnown({ figures: [{ ...figure, quoted: '1' }], unitsOf })).toEqual(findings);
});
