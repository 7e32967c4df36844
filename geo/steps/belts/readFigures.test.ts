import { describe, expect, test } from 'vitest';
import { createUnitTable } from './createUnitTable.ts';
import { figureOf, type FigureRow } from './readFigures.ts';

const convert = createUnitTable([{ unit: '亿元', base: 'yuan', factor: '100000000' }]);
const row: FigureRow = {
  table: 'cluster_figures',
  row: '7',
  subject: 'guzhen-lighting',
  metric: 'output_value',
  value: '190.3',
  unit: '亿元',
  qualifier: 'over',
  year: '2016',
  period: 'year',
  scope_zh: '全镇',
  scope_en: 'whole town',
  quoted: '190.3亿元',
  status: 'reported',
  publisher: '中山日报',
  title: '古镇灯饰',
  url: 'https://example.com/a',
  link: 'no',
  date: '2017',
};

describe('a row of figures.csv', () => {
  test('becomes a claim in a base unit with its source', () => {
    const { figure, source } = figureOf(row, convert);
    expect(figure).toMatchObject({ belt: 'guzhen-lighting', value: 19_030_000_000, unit: 'yuan', source: source.id });
    expect(figure).not.toHaveProperty('place');
    expect(source).not.toHaveProperty('url');
  });

  test('of six digits is about a place', () => {
    const { figure } = figureOf({ ...row, subject: '442000' }, convert);
    expect(figure.place).toBe('442000');
    expect(figure).not.toHaveProperty('belt');
  });

  test('without a scope has none', () => {
    expect(figureOf({ ...row, scope_zh: '', scope_en: '' }, convert).figure).not.toHaveProperty('scope');
  });

  test.each([
    ['an empty number', { value: '' }, 'cluster_figures row 7'],
    ['a status that does not exist', { status: 'guessed' }, 'guessed'],
    ['a qualifier that does not exist', { qualifier: 'maybe' }, 'maybe'],
    ['a scope in one language', { scope_en: '' }, 'lacks one language'],
    ['an unknown unit', { unit: '斗' }, '斗'],
  ])('with %s is refused', (_, change, message) => {
    expect(() => figureOf({ ...row, ...change }, convert)).toThrow(message);
  });
});
