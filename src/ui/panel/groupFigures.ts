import { differingFigures } from '#data/differingFigures.ts';
import type { Figure } from '#data/figure.ts';
import { groupBy } from '#derive/groupBy.ts';
import { seriesKey } from '#derive/seriesKey.ts';

/** Figures that claim the same thing: one measure, unit, time and scope. `gap`: by how much sources differ, where they do. */
export type Claim = { readonly key: string; readonly figures: readonly Figure[]; readonly gap?: number | undefined };
export type MetricGroup = { readonly metric: string; readonly claims: readonly Claim[] };

/**
 * Figures by measure, and in each by claim, newest year first. Figures on which sources differ are a claim of their
 * own, so that a target of the same year does not stand among them.
 */
export function groupFigures(figures: readonly Figure[]): readonly MetricGroup[] {
  const gaps = new Map(
    differingFigures(figures).flatMap(({ figures: all, gap }) => all.map(one => [one, gap] as const)),
  );
  const keyOf = (figure: Figure) => `${figure.year}|${seriesKey(figure)}|${gaps.get(figure) ?? ''}`;
  const metrics = groupBy(figures, figure => figure.metric);
  return [...metrics].map(([metric, ofMetric]) => {
    const newestFirst = ofMetric.toSorted((a, b) => b.year - a.year);
    const claims = [...groupBy(newestFirst, keyOf)];
    return {
      metric,
      claims: claims.map(([key, ofClaim]) => ({ key, figures: ofClaim, gap: ofClaim.map(one => gaps.get(one))[0] })),
    };
  });
}

/** Sets of figures that may share one chart: the same series, in two or more years. Undated years do not count. */
export function chartableSeries(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const dated = figures.filter(({ period }) => period !== 'undated');
  return [...groupBy(dated, seriesKey).values()]
    .filter(series => new Set(series.map(({ year }) => year)).size > 1)
    .map(series => series.toSorted((a, b) => a.year - b.year));
}
