import { describe, expect, it } from 'vitest';
import { differingFigures, gapBetween } from './differingFigures.ts';
import type { Figure } from './figure.ts';

const figure = (over: Partial<Figure>): Figure => ({
  belt: 'guzhen-lighting',
  metric: 'output_value',
  value: 100,
  unit: 'yuan',
  qualifier: 'exact',
  year: 2023,
  period: 'year',
  quoted: '100',
  status: 'reported',
  source: 'a',
  ...over,
});

describe('differingFigures', () => {
  it('groups reported figures that claim the same and give different values, and says how far apart they are', () => {
    const [a, b, other] = [figure({}), figure({ value: 120, source: 'b' }), figure({ metric: 'sales' })];
    const [found, ...more] = differingFigures([a, other, b]);
    expect(found?.figures).toEqual([a, b]);
    expect(found?.gap).toBeCloseTo(0.2, 12);
    expect(more).toEqual([]);
  });

  it.each<[string, Partial<Figure>]>([
    ['agree', { value: 100 }],
    ['are of another year', { year: 2022 }],
    ['are of part of the year', { period: 'h1' }],
    ['are of another scope', { scope: { zh: '全镇', en: 'town' } }],
    ['are of another belt', { belt: 'other' }],
    ['are in another unit', { unit: 'usd' }],
    ['are a target', { status: 'target' }],
    ['are a forecast', { status: 'forecast' }],
    ['are an estimate', { status: 'estimated' }],
  ])('is silent about figures that %s', (_, over) => {
    expect(differingFigures([figure({}), figure({ value: 120, ...over })])).toEqual([]);
  });

  it('does not call two targets that differ a contradiction', () => {
    const target = figure({ status: 'target' });
    expect(differingFigures([target, { ...target, value: 120 }])).toEqual([]);
  });
});

const claim = (qualifier: Figure['qualifier'], value: number, unit: Figure['unit'] = 'yuan') => ({
  qualifier,
  value,
  unit,
});

describe('gapBetween', () => {
  it.each([
    ['over 400 and 420', [claim('over', 400), claim('exact', 420)]],
    ['over 400 and exactly 400', [claim('over', 400), claim('exact', 400)]],
    ['over 400 and over 500', [claim('over', 400), claim('over', 500)]],
    ['about 400 and 430', [claim('about', 400), claim('exact', 430)]],
    ['nearly 400 and 380', [claim('nearly', 400), claim('exact', 380)]],
    ['nearly 400 and about 400', [claim('nearly', 400), claim('about', 400)]],
    ['one claim alone', [claim('exact', 400)]],
  ])('is none between %s', (_, claims) => {
    expect(gapBetween(claims)).toBeUndefined();
  });

  it.each<[string, Parameters<typeof gapBetween>[0], number]>([
    ['400 and 460', [claim('exact', 400), claim('exact', 460)], 0.15],
    ['over 400 and 320', [claim('over', 400), claim('exact', 320)], 0.25],
    ['about 300 and over 500, from 350 on', [claim('about', 300), claim('over', 500)], 150 / 350],
    ['nearly 400 and 410', [claim('nearly', 400), claim('exact', 410)], 0.025],
    ['two that agree and a third', [claim('exact', 100), claim('exact', 100), claim('exact', 150)], 0.5],
    ['none and 5', [claim('exact', 0), claim('exact', 5)], 1],
    ['ranks, in places', [claim('exact', 1, 'rank'), claim('exact', 3, 'rank')], 2],
    ['percentages, in points', [claim('exact', 33, 'percent'), claim('exact', 40, 'percent')], 7],
  ])('is measured between %s', (_, claims, gap) => {
    expect(gapBetween(claims)).toBeCloseTo(gap, 12);
  });
});
