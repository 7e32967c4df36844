import { group } from 'd3-array';
import { differingFigures } from '#data/differingFigures.ts';
import type { Figure } from '#data/figure.ts';
import type { Status } from '#data/status.ts';

/** Years that make a series. */
const SERIES = 3;

/** Whole years, and yearly numbers whose year is that of their source; parts of a year make no series. */
const WHOLE = new Set(['year', 'undated']);

function beltsWithSeries(figures: readonly Figure[], statuses: readonly Status[]): number {
  const fit = figures.filter(
    ({ belt, status, period }) => belt !== undefined && statuses.includes(status) && WHOLE.has(period),
  );
  const series = group(fit, ({ belt, metric, unit, scope }) => [belt, metric, unit, scope?.zh ?? ''].join('|'));
  const long = [...series.values()].filter(rows => new Set(rows.map(({ year }) => year)).size >= SERIES);
  return new Set(long.map(([first]) => first?.belt)).size;
}

/** Belts with a series of three and more years of one measure, unit and scope; and sets of figures that contradict. */
export function countSeries(figures: readonly Figure[]): {
  reported: number;
  withEstimates: number;
  conflicts: number;
} {
  return {
    reported: beltsWithSeries(figures, ['reported']),
    withEstimates: beltsWithSeries(figures, ['reported', 'estimated']),
    conflicts: differingFigures(figures).length,
  };
}
