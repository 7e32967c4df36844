import type { Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { capByRank, orderByRank, type Bounds, type Ranked } from './capByRank.ts';
import { modelIndex } from './modelYears.ts';
import type { Estimate } from './pathOf.ts';

export type Estimates = ReadonlyMap<Adcode, readonly Estimate[]>;

/**
 * What is known of the order of a year: the first cities, best first, and the rank of single others (1 = first).
 * `whole` if it ranks a whole year, so that it binds every unit.
 */
export type Ranking = {
  cities: readonly Adcode[];
  singles: readonly { adcode: Adcode; rank: number }[];
  whole: boolean;
  sources: readonly Source[];
};

function toRanked(adcodes: readonly Adcode[], column: number, estimates: Estimates): Ranked[] {
  return adcodes.flatMap(adcode => {
    const estimate = estimates.get(adcode)?.[column];
    return estimate ? [{ adcode, value: estimate.value, spread: estimate.spread, fixed: estimate.spread === 0 }] : [];
  });
}

/** Whether a unit is above a single ranked one for sure: itself ranked, or both reported. */
function isAbove(unit: Ranked, single: Ranked): boolean {
  return unit.fixed && single.fixed && unit.value > single.value;
}

/** The list with a single ranked unit in its place; those reported to send more come before it, whatever their rank. */
function insertAt(ranked: readonly Ranked[], single: Ranked, { above, known }: { above: number; known: Set<Adcode> }) {
  const first = new Set(
    ranked.filter((unit, index) => isAbove(unit, single) || (known.has(unit.adcode) && index < above)),
  );
  const others = ranked.filter(unit => !first.has(unit)).slice(0, Math.max(0, above - first.size));
  const top = new Set([...first, ...others]);
  return [...ranked.filter(unit => top.has(unit)), single, ...ranked.filter(unit => !top.has(unit))];
}

/** All units in the order that agrees with the ranking and otherwise follows the estimates. */
function rankAll({ cities, singles }: Ranking, column: number, estimates: Estimates): Ranked[] {
  const known = new Set([...cities, ...singles.map(single => single.adcode)]);
  const others = toRanked(
    [...estimates.keys()].filter(adcode => !known.has(adcode)),
    column,
    estimates,
  );
  const all = [...toRanked(cities, column, estimates), ...others.toSorted((a, b) => b.value - a.value)];
  return singles
    .toSorted((a, b) => a.rank - b.rank)
    .reduce((ranked, { adcode, rank }) => {
      const [single] = toRanked([adcode], column, estimates);
      return single ? insertAt(ranked, single, { above: rank - 1, known }) : ranked;
    }, all);
}

/** Values of the ranked cities of a year, moved as little as their order demands, in 10,000 parcels. */
export function valuesByRank(estimates: Estimates, ranking: Ranking, year: number): Map<Adcode, number> {
  const all = rankAll(ranking, modelIndex(year), estimates);
  const values = orderByRank(all);
  return new Map(ranking.cities.map((adcode, index) => [adcode, values[index] ?? 0]));
}

/** Positions between which the order is sourced: below each listed city, above and below each single one. */
function cutsOf({ cities, singles }: Ranking): number[] {
  return [...cities.keys(), ...singles.flatMap(({ rank }) => [rank - 2, rank - 1])];
}

export type BoundsOfYear = ReadonlyMap<Adcode, Bounds>;

/** Nobody says which units without a rank are above a single ranked one, so their estimate may fall below it. */
function freeBelow(bounds: BoundsOfYear, { cities, singles }: Ranking): BoundsOfYear {
  const known = new Set([...cities, ...singles.map(single => single.adcode)]);
  return new Map([...bounds].map(([adcode, { low, high }]) => [adcode, { low: known.has(adcode) ? low : 0, high }]));
}

/**
 * Bounds by year of the rankings of whole years, for every unit: a ranked one stays between its neighbours, any
 * other only stays below those that are sourced to be above it.
 */
export function boundsByRank(estimates: Estimates, rankings: ReadonlyMap<number, Ranking>): Map<number, BoundsOfYear> {
  const whole = [...rankings].filter(([, ranking]) => ranking.whole);
  return new Map(
    whole.map(([year, ranking]) => {
      const bounds = capByRank(rankAll(ranking, modelIndex(year), estimates), cutsOf(ranking));
      return [year, freeBelow(bounds, ranking)];
    }),
  );
}
