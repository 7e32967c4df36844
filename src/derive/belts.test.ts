import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { beltsShown, markInYear } from './belts.ts';
import { categoryCounts, sumCounts } from './categoryCounts.ts';

const show = (categories: readonly string[], year = 2024) =>
  beltsShown(TINY_CHINA.belts, TINY_CHINA, { categories, year }).map(({ belt }) => belt.id);

describe('beltsShown', () => {
  it('orders by importance, then by id, and shows all when nothing is chosen', () => {
    expect(show([])).toEqual(['guzhen', 'baigou', 'henglan']);
  });

  it('leaves only the chosen categories', () => {
    expect(show(['lighting'])).toEqual(['guzhen', 'henglan']);
    expect(show(['bags', 'lighting'])).toHaveLength(3);
  });

  it('ignores categories that do not exist, as an old or broken link may name them', () => {
    expect(show(['gold-mines', 'bags'])).toEqual(['baigou']);
    expect(show(['gold-mines'])).toHaveLength(3);
  });
});

describe('markInYear', () => {
  const [guzhen] = TINY_CHINA.belts;
  it.each([
    [2014, 'none'],
    [2015, 'reported'],
    [2017, 'target'],
    [2019, 'forecast'],
    [2021, 'estimated'],
    [2023, 'mixed'],
    [2030, 'none'],
  ])('in %i is %s', (year, mark) => {
    expect(guzhen && markInYear(guzhen, year)).toBe(mark);
  });
});

describe('categoryCounts', () => {
  it('counts all belts and those with a figure in the year', () => {
    const counts = categoryCounts(TINY_CHINA.belts, TINY_CHINA.categories, 2015);
    expect(counts.get('lighting')).toEqual({ total: 2, withFigure: 1 });
    expect(counts.get('bags')).toEqual({ total: 1, withFigure: 0 });
    expect(sumCounts([...counts.values()])).toEqual({ total: 3, withFigure: 1 });
  });
});
