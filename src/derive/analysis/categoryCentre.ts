import type { Belt } from '#data/belt.ts';
import type { Figure } from '#data/figure.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { joinCentres, type CentreStep } from './centrePath.ts';
import { sphericalMean } from './sphericalMean.ts';

/** Fewer years are two positions and no path; fewer belts have a middle that says nothing of a category. */
export const LEAST = { years: 3, belts: 3 } as const;

/** Where a category's belts have their middle by one measure, or how far the figures go. */
export type CategoryCentre = {
  readonly belts: number;
  /** Belts with one measure, unit and scope in three years or more. */
  readonly withSeries: number;
  /** The most belts that share measure, unit, scope and three years. */
  readonly alike: number;
  /** Null where figures do not allow it. */
  readonly path: {
    readonly metric: string;
    readonly belts: readonly Belt[];
    readonly steps: readonly CentreStep[];
  } | null;
};

/** Counts of villages say how many there are in a county, whatever they sell: they weigh no category. */
const OF_ALL_GOODS = new Set(['taobao_villages', 'taobao_towns']);

type YearValues = Map<number, number>;

/** Whether a figure tells what a belt did in a whole covered year. */
function isUsable({ metric, year, period, status }: Figure): boolean {
  const isPast = period === 'year' && (status === 'reported' || status === 'estimated');
  return isPast && year >= FIRST_YEAR && year <= LAST_YEAR && !OF_ALL_GOODS.has(metric);
}

/** The usable figures of these belts by measure, unit and scope, then by belt and year. */
function seriesByMeasure(figures: readonly Figure[], ids: ReadonlySet<string>) {
  const measures = new Map<string, Map<string, YearValues>>();
  for (const figure of figures.filter(isUsable)) {
    const { belt = '', metric, unit, scope, year, value } = figure;
    if (!ids.has(belt)) continue;
    const key = [metric, unit, scope?.zh ?? ''].join('|');
    const belts = measures.get(key) ?? new Map<string, YearValues>();
    const values = belts.get(belt) ?? new Map<number, number>();
    // Of figures that contradict each other the first is taken, as in the panel's chart.
    if (!values.has(year)) values.set(year, value);
    measures.set(key, belts.set(belt, values));
  }
  return measures;
}

/** The largest set of belts that have at least three years in common, and those years in order. */
function commonYears(belts: ReadonlyMap<string, YearValues>): { ids: readonly string[]; years: readonly number[] } {
  const long = [...belts].filter(([, values]) => values.size >= LEAST.years);
  let best: { ids: readonly string[]; years: readonly number[] } = { ids: [], years: [] };
  for (const [, own] of long) {
    let years = [...own.keys()];
    const ids: string[] = [];
    for (const [id, values] of long) {
      const both = years.filter(year => values.has(year));
      if (both.length < LEAST.years) continue;
      ids.push(id);
      years = both;
    }
    if (ids.length > best.ids.length) best = { ids, years: years.toSorted((a, b) => a - b) };
  }
  return best;
}

/**
 * The path of a category's middle: its belts weighed by one measure in one unit and scope, the same belts in every year.
 * That needs three belts with three years in common; anything less would move when a figure is added, not when a trade
 * moves.
 */
export function categoryCentre(all: readonly Belt[], category: string, figures: readonly Figure[]): CategoryCentre {
  const belts = all.filter(belt => belt.category === category);
  const measures = [...seriesByMeasure(figures, new Set(belts.map(({ id }) => id)))];
  const withSeries = new Set(
    measures.flatMap(([, each]) => [...each].filter(([, values]) => values.size >= LEAST.years).map(([id]) => id)),
  );
  const found = measures.map(([key, each]) => ({ key, each, common: commonYears(each) }));
  const [best] = found.toSorted((a, b) => b.common.ids.length - a.common.ids.length);
  const { ids = [], years = [] } = best?.common ?? {};
  const told = { belts: belts.length, withSeries: withSeries.size, alike: ids.length };
  if (!best || ids.length < LEAST.belts) return { ...told, path: null };
  const chosen = belts.filter(({ id }) => ids.includes(id));
  const centreOf = (year: number) =>
    sphericalMean(chosen.map(({ id, at }) => ({ at, weight: best.each.get(id)?.get(year) ?? 0 })));
  const steps = joinCentres(years.map(year => ({ year, at: centreOf(year) })));
  return { ...told, path: { metric: best.key.split('|')[0] ?? '', belts: chosen, steps } };
}
