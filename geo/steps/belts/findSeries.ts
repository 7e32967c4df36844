import type { Figure } from '#data/figure.ts';

type Dated = Pick<Figure, 'belt' | 'metric' | 'unit' | 'year' | 'period' | 'status' | 'scope'>;

/** The years for which one measure of a belt is known in one scope. */
export type Series = { belt: string; metric: string; years: number[] };

/** Fewer points are a comparison of two years, not a course. */
const LEAST_YEARS = 3;

/** Whole years only, and nothing that is wished for or foreseen. */
function isPast({ period, status }: Dated): boolean {
  return (period === 'year' || period === 'undated') && (status === 'reported' || status === 'estimated');
}

/**
 * The series of belts: the same measure in the same unit and the same scope for three years or more. Figures of one
 * year that contradict each other count once. In the order in which the figures come.
 */
export function findSeries(figures: readonly Dated[]): Series[] {
  const found = new Map<string, Series>();
  for (const figure of figures.filter(isPast)) {
    if (figure.belt === undefined) continue;
    const key = [figure.belt, figure.metric, figure.unit, figure.scope?.zh].join(' ');
    const series = found.get(key) ?? { belt: figure.belt, metric: figure.metric, years: [] };
    if (!series.years.includes(figure.year)) series.years.push(figure.year);
    found.set(key, series);
  }
  return [...found.values()].filter(({ years }) => years.length >= LEAST_YEARS);
}
