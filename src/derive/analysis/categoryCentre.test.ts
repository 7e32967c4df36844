import { describe, expect, it } from 'vitest';
import type { Belt } from '#data/belt.ts';
import type { Figure } from '#data/figure.ts';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { categoryCentre } from './categoryCentre.ts';

const [model] = TINY_CHINA.belts;
const belt = (id: string, at: [number, number]): Belt => ({ ...model!, id, at });
const belts = [belt('a', [110, 30]), belt('b', [112, 30]), belt('c', [111, 32])];

const figure = (id: string, year: number, more: Partial<Figure> = {}): Figure => ({
  belt: id,
  metric: 'output_value',
  value: 1,
  unit: 'yuan',
  qualifier: 'exact',
  year,
  period: 'year',
  quoted: '1',
  status: 'reported',
  source: 's',
  ...more,
});
const years = (id: string, list: readonly number[], more?: Partial<Figure>) => list.map(year => figure(id, year, more));
const find = (...figures: readonly Figure[][]) => categoryCentre(belts, 'lighting', figures.flat());

describe('the centre of a category', () => {
  it('weighs the same belts by the same measure in the years that all have', () => {
    const { path, alike, withSeries } = find(
      years('a', [2015, 2016, 2017, 2018]),
      years('b', [2016, 2017, 2018]).map(each => ({ ...each, value: each.year === 2018 ? 1e6 : 1 })),
      years('c', [2014, 2016, 2017, 2018]),
    );
    expect([alike, withSeries]).toEqual([3, 3]);
    expect(path?.metric).toBe('output_value');
    expect(path?.steps.map(({ year }) => year)).toEqual([2016, 2017, 2018]);
    expect(path?.steps[0]?.at[0]).toBeCloseTo(111, 1);
    expect(path?.steps[2]?.at[0]).toBeCloseTo(112, 2);
  });

  it.each([
    ['only two belts', [years('a', [2016, 2017, 2018]), years('b', [2016, 2017, 2018])], 2],
    [
      'years that never meet',
      [years('a', [2014, 2015, 2016]), years('b', [2017, 2018, 2019]), years('c', [2020, 2021, 2022])],
      1,
    ],
    ['another scope', ['a', 'b', 'c'].map(id => years(id, [2016, 2017, 2018], { scope: { zh: id, en: id } })), 1],
    ['targets', ['a', 'b', 'c'].map(id => years(id, [2016, 2017, 2018], { status: 'target' })), 0],
    ['halves of years', ['a', 'b', 'c'].map(id => years(id, [2016, 2017, 2018], { period: 'h1' })), 0],
    [
      'villages of all goods',
      ['a', 'b', 'c'].map(id => years(id, [2014, 2015, 2016], { metric: 'taobao_villages' })),
      0,
    ],
    ['years before the map', ['a', 'b', 'c'].map(id => years(id, [2010, 2011, 2012])), 0],
  ])('is none with %s', (_, figures, alike) => {
    expect(find(...figures)).toMatchObject({ path: null, alike, belts: 3 });
  });
});
