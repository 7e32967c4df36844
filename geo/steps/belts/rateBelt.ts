import type { Belt } from '#data/belt.ts';
import type { Figure } from '#data/figure.ts';

type Tier = Belt['tier'];
/** What the rule reads of a figure. */
export type Rated = Pick<Figure, 'metric' | 'value' | 'unit' | 'status' | 'period' | 'scope'>;

/** From which value on a reported figure makes a belt national (1) or regional (2). Yuan, or per cent for shares. */
const THRESHOLDS: Readonly<Record<string, readonly [national: number, regional: number]>> = {
  output_value: [50e9, 10e9],
  sales: [50e9, 10e9],
  revenue: [50e9, 10e9],
  market_turnover: [50e9, 10e9],
  cross_border_ecommerce: [50e9, 10e9],
  online_sales: [20e9, 5e9],
  livestream_sales: [20e9, 5e9],
  share_of_national_output: [50, 20],
  share_of_national_market: [50, 20],
  share_of_world_output: [30, 10],
  share_of_world_market: [30, 10],
};

/** Words of a scope by which a figure is of more than the belt, or doubted. */
const UNFIT = /all goods|all businesses|probably/;

/** A target or a part of a year says too much or too little; so does a figure that is not surely of the belt. */
function counts({ unit, status, period, scope }: Rated): boolean {
  const whole = period === 'year' || period === 'undated';
  return whole && status === 'reported' && unit !== 'usd' && !UNFIT.test(scope?.en ?? '');
}

/** The tier that one figure justifies by itself: 3 where it says nothing of size. */
export function tierOfFigure(figure: Rated): Tier {
  const [national, regional] = THRESHOLDS[figure.metric] ?? [Infinity, Infinity];
  if (!counts(figure) || figure.value < regional) return 3;
  return figure.value < national ? 2 : 1;
}

/**
 * The tier of a belt by the rule published in geo/sources/README.md: the best that one of its lists or one of its
 * reported figures justifies. `lists` holds the tier each list stands for.
 */
export function rateBelt(figures: readonly Rated[], lists: readonly Tier[]): Tier {
  const best = Math.min(3, ...lists, ...figures.map(tierOfFigure));
  return best === 1 ? 1 : best === 2 ? 2 : 3;
}
