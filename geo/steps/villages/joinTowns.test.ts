import { expect, it } from 'vitest';
import { joinTowns } from './joinTowns.ts';

const rows = (...of: [number, string][]) => of.map(([year, town]) => ({ year, town }));
const told = (...of: [number, string][]) => joinTowns(rows(...of)).map(({ town, rows: own }) => [town, own.length]);

it('joins a township with the town it became, under the later name', () => {
  expect(told([2014, '大集乡'], [2014, '大集乡'], [2015, '大集镇'], [2015, '安蔡楼镇'])).toEqual([
    ['大集镇', 3],
    ['安蔡楼镇', 1],
  ]);
});

it('keeps apart what stands in one year under both names', () => {
  expect(told([2014, '城关镇'], [2015, '城关镇'], [2015, '城关街道'])).toEqual([
    ['城关镇', 2],
    ['城关街道', 1],
  ]);
});
