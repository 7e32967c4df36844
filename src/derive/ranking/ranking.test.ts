import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#data/figure.ts';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import type { Reading } from '../reading.ts';
import { beltScales, scaleReadings } from './beltScales.ts';
import { compareRanks } from './compareRanks.ts';
import { provinceReadings } from './provinceReadings.ts';
import { rankReadings } from './rankReadings.ts';

const value = (number: number, reach = 1): Reading => ({
  kind: 'value',
  value: number,
  low: number / reach,
  high: number * reach,
  status: reach === 1 ? 'reported' : 'estimated',
  sources: [],
});
const gap: Reading = { kind: 'gap', reason: 'not-published' };
const readings = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(1, 1.5, 3)), { maxLength: 30 })
  .map(list => new Map(list.map(([number, reach], index) => [String(index).padStart(2, '0'), value(number, reach)])));

describe('rankReadings', () => {
  it('gives equal values the better rank, says so, and leaves out gaps', () => {
    const ranked = rankReadings(
      new Map([
        ['a', value(5)],
        ['b', value(9)],
        ['c', gap],
        ['d', value(5)],
      ]),
    );
    expect(ranked.map(({ id, rank, tied }) => [id, rank, tied])).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['d', 2, true],
    ]);
  });

  it('ranks by counting those ahead, and bounds it by those surely and possibly ahead', () => {
    fc.assert(
      fc.property(readings, all => {
        const known = [...all].flatMap(([id, one]) => (one.kind === 'value' ? [{ id, one }] : []));
        for (const { id, value: own, rank, tied, possible } of rankReadings(all)) {
          const others = known.filter(other => other.id !== id).map(({ one }) => one);
          expect(rank).toBe(1 + others.filter(one => one.value > own.value).length);
          expect(tied).toBe(others.some(one => one.value === own.value));
          expect(possible).toEqual([
            1 + others.filter(one => one.low > own.high).length,
            1 + others.filter(one => one.high > own.low).length,
          ]);
        }
      }),
    );
  });
});

describe('compareRanks', () => {
  const before = new Map([
    ['a', value(3)],
    ['b', value(2)],
    ['c', value(1)],
    ['d', gap],
  ]);
  const now = new Map([
    ['a', value(1)],
    ['b', value(2)],
    ['c', gap],
    ['d', value(9)],
  ]);

  it('tells who moved, who is new and who is without a value now', () => {
    const { ranked, unranked } = compareRanks(now, before);
    expect(ranked.map(({ id, rank, change }) => [id, rank, change])).toEqual([
      ['d', 1, { kind: 'new', reason: 'not-published' }],
      ['b', 2, { kind: 'moved', from: 2, gained: 0 }],
      ['a', 3, { kind: 'moved', from: 1, gained: -2 }],
    ]);
    expect(unranked).toEqual([{ id: 'c', reason: 'not-published', from: 3 }]);
  });

  it('tells of no change where there is no earlier year', () => {
    expect(compareRanks(now, null).ranked.map(({ change }) => change)).toEqual([null, null, null]);
  });
});

describe('provinceReadings', () => {
  it('sums the units of a province, and is a gap where one of them is', () => {
    const places = new Map(TINY_CHINA.places);
    const jinhua = places.get('330700');
    if (jinhua) places.set('330100', { ...jinhua, adcode: '330100' });
    const sums = (hangzhou: Reading) =>
      provinceReadings(
        { places },
        new Map([
          ['330700', value(2)],
          ['330100', hangzhou],
          ['442000', value(4, 2)],
        ]),
      );
    expect(sums(value(5)).get('330000')).toMatchObject({ value: 7, status: 'reported' });
    expect(sums(value(5)).get('440000')).toMatchObject({ value: 4, low: 2, high: 8, status: 'estimated' });
    expect(sums(gap).get('330000')).toEqual(gap);
  });
});

describe('beltScales', () => {
  const scope = { zh: '全镇', en: 'whole town' };
  const figure = (belt: string, more: Partial<Figure> = {}): Figure => ({
    belt,
    metric: 'output_value',
    value: 10,
    unit: 'yuan',
    qualifier: 'exact',
    year: 2020,
    period: 'year',
    quoted: '10',
    status: 'reported',
    source: 's',
    scope,
    ...more,
  });
  const chosen = { year: 2020, estimates: false, belts: new Set(['a', 'b', 'c', 'd']) };
  const three = ['a', 'b', 'c'].map(id => figure(id));

  it('takes figures of one measure, unit, period and scope of three belts', () => {
    const [scale, ...others] = beltScales(three, chosen);
    expect([...(scale?.figures.keys() ?? [])]).toEqual(['a', 'b', 'c']);
    expect(others).toEqual([]);
  });

  const { scope: _, ...unnamed } = figure('c');
  it.each<[string, Figure]>([
    ['another scope', figure('c', { scope: { zh: '全市', en: 'whole city' } })],
    ['no scope', unnamed],
    ['another unit', figure('c', { unit: 'usd' })],
    ['another part of the year', figure('c', { period: 'h1' })],
    ['a goal', figure('c', { status: 'target' })],
    ['a hidden estimate', figure('c', { status: 'estimated' })],
    ['another year', figure('c', { year: 2019 })],
    ['a belt that is filtered out', figure('z')],
  ])('does not mix in %s', (__, odd) => {
    expect(beltScales([figure('a'), figure('b'), odd], chosen)).toEqual([]);
  });

  it('does not rank ranks', () => {
    const ranks = three.map(({ belt = '' }) => figure(belt, { unit: 'rank' }));
    expect(beltScales(ranks, chosen)).toEqual([]);
  });

  it('leaves out a belt on which sources differ, and says so', () => {
    const [scale] = beltScales([...three, figure('d'), figure('d', { value: 90 })], chosen);
    expect(scale?.differing).toEqual(['d']);
    expect(scale?.figures.has('d')).toBe(false);
  });

  it('leaves open what a source leaves open', () => {
    const [scale] = beltScales([figure('a'), figure('b'), figure('c', { qualifier: 'over', value: 9 })], chosen);
    const ranked = scale ? rankReadings(scaleReadings(scale)) : [];
    expect(ranked.map(({ id, rank, possible }) => [id, rank, possible])).toEqual([
      ['a', 1, [1, 2]],
      ['b', 1, [1, 2]],
      ['c', 3, [1, 3]],
    ]);
  });
});
