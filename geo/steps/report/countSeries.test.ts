import { describe, expect, it } from 'vitest';
import type { Figure } from '#data/figure.ts';
import { countSeries } from './countSeries.ts';

const figure = (year: number, over: Partial<Figure> = {}): Figure => ({
  belt: 'a',
  metric: 'sales',
  value: year,
  unit: 'yuan',
  qualifier: 'exact',
  year,
  period: 'year',
  quoted: '1',
  status: 'reported',
  source: 's',
  ...over,
});

describe('countSeries', () => {
  it.each<[string, Figure[], { reported: number; withEstimates: number }]>([
    ['three reported years', [2018, 2019, 2020].map(year => figure(year)), { reported: 1, withEstimates: 1 }],
    ['two years', [2018, 2019].map(year => figure(year)), { reported: 0, withEstimates: 0 }],
    ['one year three times', [2018, 2018, 2018].map(year => figure(year)), { reported: 0, withEstimates: 0 }],
    [
      'an estimate among them',
      [figure(2018), figure(2019), figure(2020, { status: 'estimated' })],
      { reported: 0, withEstimates: 1 },
    ],
    [
      'a target among them',
      [figure(2018), figure(2019), figure(2020, { status: 'target' })],
      { reported: 0, withEstimates: 0 },
    ],
    [
      'a part of a year among them',
      [figure(2018), figure(2019), figure(2020, { period: 'h1' })],
      { reported: 0, withEstimates: 0 },
    ],
    [
      'an undated one among them',
      [figure(2018), figure(2019), figure(2020, { period: 'undated' })],
      { reported: 1, withEstimates: 1 },
    ],
  ])('counts a belt with %s', (_, figures, expected) => {
    expect(countSeries(figures)).toMatchObject(expected);
  });
});
