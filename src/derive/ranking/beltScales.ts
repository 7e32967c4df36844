import { gapBetween } from '#data/differingFigures.ts';
import type { Figure } from '#data/figure.ts';
import { meantRange } from '#data/meantRange.ts';
import { groupBy } from '../groupBy.ts';
import type { Reading } from '../reading.ts';
import { seriesKey } from '../seriesKey.ts';

/** Figures of one year that count the same of several belts, and so can be put in order. */
export type BeltScale = {
  readonly key: string;
  /** One of the figures: its measure, unit, period and scope are those of all. */
  readonly sample: Figure;
  /** By belt. A belt on which sources differ is not among them. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Belts left out because their sources contradict each other. */
  readonly differing: readonly string[];
};

/** Fewer belts than this are no ranking. */
const FEWEST = 3;

type Chosen = {
  readonly year: number;
  readonly estimates: boolean;
  /** Belts on the map. */
  readonly belts: ReadonlySet<string>;
};

/** Figures of belts of one year that tell of that year: goals and expectations rank nothing, nor do ranks. */
function rankable(figures: readonly Figure[], { year, estimates, belts }: Chosen): readonly Figure[] {
  return figures.filter(
    ({ belt, year: own, status, scope, unit }) =>
      own === year &&
      belt !== undefined &&
      belts.has(belt) &&
      scope !== undefined &&
      unit !== 'rank' &&
      (status === 'reported' || (status === 'estimated' && estimates)),
  );
}

function toScale(key: string, figures: readonly Figure[]): BeltScale[] {
  const [sample] = figures;
  const byBelt = groupBy(figures, ({ belt = '' }) => belt);
  const agreed = [...byBelt].filter(([, claims]) => gapBetween(claims) === undefined);
  const differing = [...byBelt].filter(([, claims]) => gapBetween(claims) !== undefined).map(([belt]) => belt);
  if (!sample || agreed.length < FEWEST) return [];
  const chosen = agreed.flatMap(([belt, claims]) => claims.slice(0, 1).map(claim => [belt, claim] as const));
  return [{ key, sample, figures: new Map(chosen), differing }];
}

/**
 * Everything by which at least three belts can be put in order in a year: figures of one measure, unit, part of the
 * year and scope. Figures whose scope no source names are left out, since they may count different things.
 */
export function beltScales(figures: readonly Figure[], chosen: Chosen): readonly BeltScale[] {
  const groups = groupBy(rankable(figures, chosen), seriesKey);
  return [...groups]
    .flatMap(([key, group]) => toScale(key, group))
    .toSorted((a, b) => b.figures.size - a.figures.size || (a.key < b.key ? -1 : 1));
}

/** The belts of a scale as readings, so that they rank as places do; ranges are what the sources' own reserves allow. */
export function scaleReadings({ figures }: BeltScale): ReadonlyMap<string, Reading> {
  return new Map(
    [...figures].map(([belt, figure]) => {
      const { value, status, source } = figure;
      return [belt, { kind: 'value', value, ...meantRange(figure), status, sources: [source] }];
    }),
  );
}
