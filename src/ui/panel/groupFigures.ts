import type { Figure } from '#data/figure.ts';

/** Figures that claim the same thing: one measure, unit, time and scope. */
export type Claim = { readonly key: string; readonly figures: readonly Figure[]; readonly differ: boolean };
export type MetricGroup = { readonly metric: string; readonly claims: readonly Claim[] };

/** What two figures must share to be comparable over years: measure, unit, part of the year and scope. */
export function seriesKey({ metric, unit, period, scope }: Figure): string {
  return [metric, unit, period, scope?.zh ?? ''].join('|');
}

/** Items by key, keys in order of first sight. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function toClaim(key: string, figures: readonly Figure[]): Claim {
  return { key, figures, differ: new Set(figures.map(({ value }) => value)).size > 1 };
}

/**
 * Figures by measure, and in each by claim, newest year first. A claim of several figures with different values is
 * one on which sources differ; they stay side by side.
 */
export function groupFigures(figures: readonly Figure[]): readonly MetricGroup[] {
  const metrics = groupBy(figures, figure => figure.metric);
  return [...metrics].map(([metric, ofMetric]) => {
    const newestFirst = ofMetric.toSorted((a, b) => b.year - a.year);
    const claims = groupBy(newestFirst, figure => `${figure.year}|${seriesKey(figure)}`);
    return { metric, claims: [...claims].map(([key, ofClaim]) => toClaim(key, ofClaim)) };
  });
}

/** Sets of figures that may share one chart: the same series, in two or more years. Undated years do not count. */
export function chartableSeries(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const dated = figures.filter(({ period }) => period !== 'undated');
  return [...groupBy(dated, seriesKey).values()]
    .filter(series => new Set(series.map(({ year }) => year)).size > 1)
    .map(series => series.toSorted((a, b) => a.year - b.year));
}
