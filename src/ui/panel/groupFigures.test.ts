import { describe, expect, it } from 'vitest';
import type { Figure } from '#data/figure.ts';
import { chartableSeries, groupFigures } from './groupFigures.ts';

const BASE: Figure = {
  belt: 'guzhen-lighting',
  metric: 'output_value',
  value: 1e10,
  unit: 'yuan',
  qualifier: 'exact',
  year: 2018,
  period: 'year',
  quoted: '100亿元',
  status: 'reported',
  source: 'a',
};
const TOWN = { zh: '全镇', en: 'whole town' };

describe('groupFigures', () => {
  it('puts different values for one claim side by side and says that sources differ', () => {
    const [group] = groupFigures([BASE, { ...BASE, value: 1.2e10, source: 'b' }]);
    expect(group?.claims).toHaveLength(1);
    expect(group?.claims[0]?.gap).toBeCloseTo(0.2, 12);
  });

  it.each<[string, Partial<Figure>]>([
    ['year', { year: 2019 }],
    ['part of the year', { period: 'h1' }],
    ['scope', { scope: TOWN }],
    ['unit', { unit: 'usd' }],
    ['status', { status: 'target' }],
  ])('does not call figures of another %s a disagreement', (_, change) => {
    const [group] = groupFigures([BASE, { ...BASE, value: 1.2e10, ...change }]);
    expect(group?.claims.filter(({ gap }) => gap !== undefined)).toEqual([]);
  });

  it('keeps a target of the same year out of the figures on which sources differ', () => {
    const [group] = groupFigures([
      BASE,
      { ...BASE, value: 3e10, status: 'target' },
      { ...BASE, value: 1.2e10, source: 'b' },
    ]);
    expect(group?.claims.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[1e10, 1.2e10], [3e10]]);
  });

  it('does not call "over" against exactly the same a disagreement', () => {
    const [group] = groupFigures([BASE, { ...BASE, qualifier: 'over', source: 'b' }]);
    expect(group?.claims.map(({ gap }) => gap)).toEqual([undefined]);
  });

  it('does not call two sources with the same value a disagreement', () => {
    expect(groupFigures([BASE, { ...BASE, source: 'b' }])[0]?.claims[0]?.gap).toBeUndefined();
  });

  it('lists the newest year first and keeps measures apart', () => {
    const groups = groupFigures([BASE, { ...BASE, year: 2020 }, { ...BASE, metric: 'sales' }]);
    expect(groups.map(({ metric }) => metric)).toEqual(['output_value', 'sales']);
    expect(groups[0]?.claims.map(({ figures }) => figures[0]?.year)).toEqual([2020, 2018]);
  });
});

describe('chartableSeries', () => {
  it('joins only figures that share measure, unit, period and scope over two years or more', () => {
    const later = { ...BASE, year: 2020 };
    expect(chartableSeries([later, BASE])).toEqual([[BASE, later]]);
    expect(chartableSeries([BASE, { ...later, scope: TOWN }])).toEqual([]);
    expect(chartableSeries([BASE, { ...BASE, value: 2 }])).toEqual([]);
  });

  it('leaves out figures whose year is only that of their source', () => {
    expect(chartableSeries([BASE, { ...BASE, year: 2020, period: 'undated' }])).toEqual([]);
  });
});
