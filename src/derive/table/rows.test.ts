import { describe, expect, it } from 'vitest';
import type { Figure } from '#data/figure.ts';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { TINY_CHINA, TINY_VILLAGES } from '../../../tests/fixtures/tinyChina.ts';
import { unitReadings } from '../unitReadings.ts';
import { deriveView } from '../view.ts';
import { beltRows } from './beltRows.ts';
import { filterBelts, filterPlaces } from './filterRows.ts';
import { changeOf, placeRows } from './placeRows.ts';

const selection = (more: object) => ({ ...DEFAULT_SELECTION, ...more });

function rowsOf(year: number, estimates = true) {
  const { readings, national } = deriveView(TINY_CHINA, selection({ year, estimates }), {});
  const before =
    year === 2014 ? null : unitReadings(TINY_CHINA, { ...selection({ year: year - 1, estimates }), villages: null });
  return placeRows(TINY_CHINA, { readings, before, national });
}

const figure = (more: Partial<Figure>): Figure => ({
  belt: 'guzhen',
  metric: 'output_value',
  value: 1,
  unit: 'yuan',
  qualifier: 'exact',
  year: 2020,
  period: 'year',
  quoted: '1',
  status: 'reported',
  source: 's',
  ...more,
});

const beltsIn = (figures: readonly Figure[], estimates = true) =>
  beltRows({
    belts: deriveView(TINY_CHINA, selection({ year: 2020 }), {}).belts,
    categories: TINY_CHINA.categories,
    figures,
    year: 2020,
    estimates,
  });

describe('placeRows', () => {
  it('has every unit, with growth and share, and a gap with its reason', () => {
    const rows = rowsOf(2020);
    expect(rows.map(({ id }) => id)).toEqual(['330700', '442000', '810000']);
    expect(rows[0]?.change).toBeCloseTo(20 / 300);
    expect(rows[0]?.share).toBeCloseTo(320 / 480);
    expect(rows[2]).toMatchObject({ reading: { kind: 'gap', reason: 'outside-coverage' }, change: undefined });
  });

  it('compares nothing before the first year, nor with what is hidden', () => {
    expect(rowsOf(2014).map(({ before, change }) => [before, change])).toEqual([
      [null, undefined],
      [null, undefined],
      [null, undefined],
    ]);
    expect(rowsOf(2020, false)[0]).toMatchObject({ before: { reason: 'estimates-off' }, change: undefined });
  });
});

const of = (value: number) => ({ kind: 'value', value, low: 0, high: 0, status: 'reported', sources: [] }) as const;

describe('changeOf', () => {
  it.each([
    [100, 150, 0.5],
    [100, 0, -1],
    [0, 0, 0],
    [0, 5, undefined],
  ])('from %d to %d is %s', (before, now, change) => {
    expect(changeOf(of(before), of(now))).toBe(change);
  });
});

describe('unitReadings', () => {
  it('reads villages where their part has come, and only gaps before', () => {
    const asked = selection({ measure: 'villages', year: 2014 });
    expect(unitReadings(TINY_CHINA, { ...asked, villages: TINY_VILLAGES }).get('330700')).toMatchObject({
      kind: 'value',
      value: 3,
    });
    expect(unitReadings(TINY_CHINA, { ...asked, villages: null }).get('330700')).toEqual({
      kind: 'gap',
      reason: 'no-figure-this-year',
    });
  });
});

describe('beltRows', () => {
  it('has every belt, with its own figures of the year alone', () => {
    const rows = beltsIn([figure({}), figure({ year: 2019 }), figure({ belt: 'baigou' })]);
    expect(rows.map(({ id, figures }) => [id, figures.length])).toEqual([
      ['guzhen', 1],
      ['baigou', 1],
      ['henglan', 0],
    ]);
  });

  it('tells how many estimates are hidden', () => {
    const rows = beltsIn([figure({ status: 'estimated' }), figure({ status: 'target' })], false);
    expect(rows[0]).toMatchObject({ hidden: 1, figures: [{ status: 'target' }] });
  });
});

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('filters', () => {
  const ALL = { text: '', status: 'all' } as const;

  it.each([
    ['', ['330700', '442000', '810000']],
    ['金', ['330700']],
    ['hong KONG', ['810000']],
    ['4420', ['442000']],
    ['nowhere', []],
  ])('finds places by "%s"', (text, ids) => {
    expect(idsOf(filterPlaces(rowsOf(2020), { ...ALL, text }))).toEqual(ids);
  });

  it.each([
    ['reported', ['330700']],
    ['estimated', ['442000']],
    ['none', ['810000']],
    ['target', []],
  ] as const)('keeps places that are %s', (status, ids) => {
    expect(idsOf(filterPlaces(rowsOf(2020), { ...ALL, status }))).toEqual(ids);
  });

  it('keeps belts by category, by a status among their figures, and by view', () => {
    const rows = beltsIn([figure({ status: 'target' }), figure({})]);
    expect(idsOf(filterBelts(rows, { ...ALL, text: 'bags' }))).toEqual(['baigou']);
    expect(idsOf(filterBelts(rows, { ...ALL, status: 'target' }))).toEqual(['guzhen']);
    expect(idsOf(filterBelts(rows, { ...ALL, status: 'none' }))).toEqual(['baigou', 'henglan']);
    expect(idsOf(filterBelts(rows, { ...ALL, isInView: () => false }))).toEqual([]);
  });
});
