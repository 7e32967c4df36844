import { group } from 'd3-array';
import { differingFigures } from '#data/differingFigures.ts';
import type { Figure } from '#data/figure.ts';

/** Years that make a series. */
const SERIES = 3;

/** Belts with a series of three and more years, and sets of figures that claim the same and differ. */
export function countSeries(figures: readonly Figure[]): { belts: number; conflicts: number } {
  const ofBelts = figures.filter(({ belt, status }) => belt !== undefined && status === 'reported');
  const series = group(ofBelts, ({ belt, metric, unit, period, scope }) =>
    [belt, metric, unit, period, scope?.zh ?? ''].join('|'),
  );
  const long = [...series.values()].filter(rows => new Set(rows.map(({ year }) => year)).size >= SERIES);
  return { belts: new Set(long.map(([first]) => first?.belt)).size, conflicts: differingFigures(figures).length };
}
