import { expect, test } from 'vitest';
import type { LonLat } from '#data/place.ts';
import { placeBelt } from './placeBelt.ts';

const at: LonLat = [113.17498, 22.61522];
const gazetteer = {
  findTown: (zh: string, county: string) =>
    zh === '古镇镇' && county === '442000' ? { zh, county, en: 'Guzhen', at, precision: 'town' as const } : undefined,
  county: (adcode: string) =>
    adcode === '330782'
      ? {
          adcode,
          zh: '义乌市',
          short: { zh: '义乌', en: 'Yiwu' },
          unit: '330700',
          province: '330000',
          at,
          basis: 'seat' as const,
        }
      : undefined,
};
const known = {
  gazetteer,
  points: new Map<string, LonLat>([['320324 沙集镇', [118.13333, 33.9]]]),
  labels: new Map<string, LonLat>([['330700', [119.64, 29.08]]]),
};

test.each([
  ['a known town', { unit: '442000', county: '', town: '古镇镇' }, [113.17, 22.62], 'town'],
  [
    'an unknown town of a known county',
    { unit: '330700', county: '330782', town: '大陈镇' },
    [113.17, 22.62],
    'county',
  ],
  ['a whole unit', { unit: '330700', county: '', town: '' }, [119.64, 29.08], 'prefecture'],
])('%s', (...[, place, point, precision]) => {
  expect(placeBelt({ id: 'x', ...place }, known)).toEqual({ at: point, precision });
});

test('an unknown unit is refused', () => {
  expect(() => placeBelt({ id: 'x', unit: '999999', county: '', town: '' }, known)).toThrow('999999');
});
