import { describe, expect, it } from 'vitest';
import type { Figure } from '#data/figure.ts';
import { countMatrix, listCounted } from './countMatrix.ts';

const figure = (over: Partial<Figure>): Figure => ({
  metric: 'sales',
  value: 1,
  unit: 'yuan',
  qualifier: 'exact',
  year: 2014,
  period: 'year',
  quoted: '1',
  status: 'reported',
  source: 's',
  ...over,
});
const villages = {
  complete: [],
  national: [{ year: 2015, value: 780, status: 'reported' as const, source: 's' }],
  rows: [{ place: '330700', year: 2015, value: 3, status: 'estimated' as const, source: 's' }],
};

describe('the coverage matrix', () => {
  const counted = listCounted(
    [
      figure({ belt: 'a' }),
      figure({ belt: 'a', value: 2 }),
      figure({ belt: 'b' }),
      figure({ place: '310000', year: 2024 }),
      figure({ belt: 'a', year: 2030, status: 'target' }),
    ],
    villages,
    new Set(['310000']),
  );
  const matrix = countMatrix(counted);
  const row = (level: string, status: string) => matrix.find(one => one.level === level && one.status === status);

  it('counts figures, and each subject of a year once', () => {
    expect(row('belt', 'reported')?.figures[0]).toBe(3);
    expect(row('belt', 'reported')?.subjects[0]).toBe(2);
  });

  it('tells nation, provinces and prefectures apart and takes counts of villages in', () => {
    expect(row('province', 'reported')?.figures.at(-1)).toBe(1);
    expect(row('nation', 'reported')?.figures[1]).toBe(1);
    expect(row('prefecture', 'estimated')?.figures[1]).toBe(1);
  });

  it('leaves years out that the map does not cover', () => {
    expect(row('belt', 'target')?.figures).toEqual(Array.from({ length: 11 }, () => 0));
  });
});
