import type { Adcode } from '#data/place.ts';

/** A city of a ranking, best first, with the value expected of it and how sure that is (fixed: not to be moved). */
export type Ranked = { adcode: Adcode; value: number; spread: number; fixed: boolean };
export type Bounds = { low: number; high: number };

/** Cities pooled by one log value, because their order contradicted the values expected of them. */
type Pool = { log: number; weight: number; members: number };

const FIXED_WEIGHT = 1e9;
/** Steps between the members of a pool, so that whole numbers keep the order too. */
const STEP = 0.004;
/** Left free at either side of a cut, or two units that both rest on it could change places when rounded. */
const GAP = STEP / 40;

function weightOf({ spread, fixed }: Ranked): number {
  return fixed ? FIXED_WEIGHT : 1 / (spread * spread + 1e-4);
}

function merge(a: Pool, b: Pool): Pool {
  const weight = a.weight + b.weight;
  return { log: (a.log * a.weight + b.log * b.weight) / weight, weight, members: a.members + b.members };
}

/** Pool adjacent violators (Ayer et al. 1955): the nearest falling sequence of log values. */
function poolViolators(ranked: readonly Ranked[]): Pool[] {
  const pools: Pool[] = [];
  for (const city of ranked) {
    let next: Pool = { log: Math.log(city.value), weight: weightOf(city), members: 1 };
    for (let last = pools.at(-1); last !== undefined && last.log < next.log; last = pools.at(-1)) {
      next = merge(last, next);
      pools.pop();
    }
    pools.push(next);
  }
  return pools;
}

function fallingLogs(ranked: readonly Ranked[]): number[] {
  return poolViolators(ranked).flatMap(({ log, members }) =>
    Array.from({ length: members }, (_, index) => log + STEP * ((members - 1) / 2 - index)),
  );
}

/** Values in falling order nearest to those expected; a fixed city keeps its own where the order allows. */
export function orderByRank(ranked: readonly Ranked[]): number[] {
  return fallingLogs(ranked).map((log, index) => {
    const city = ranked[index];
    return city?.fixed ? city.value : Math.exp(log);
  });
}

/** The value that parts position `upper` from the next: a fixed neighbour's own, else the geometric middle. */
function cutBelow(ranked: readonly Ranked[], values: readonly number[], upper: number): number {
  const [a, b] = [values[upper] ?? 0, values[upper + 1] ?? 0];
  const [above, under] = [ranked[upper]?.fixed === true, ranked[upper + 1]?.fixed === true];
  if (above === under) return Math.sqrt(a * b);
  return above ? a * (1 - STEP / 2) : b * (1 + STEP / 2);
}

/**
 * Bounds that keep units in a partly known order. `ranked` are all units in falling order; `cuts` are the
 * positions whose order towards the next is known. Each unit stays between the nearest cuts above and below it.
 */
export function capByRank(ranked: readonly Ranked[], cuts: readonly number[]): Map<Adcode, Bounds> {
  const values = orderByRank(ranked);
  const sorted = [...new Set(cuts)].filter(cut => cut >= 0 && cut < ranked.length - 1).toSorted((a, b) => a - b);
  return new Map(
    ranked.map(({ adcode }, index): [Adcode, Bounds] => {
      const above = sorted.findLast(cut => cut < index);
      const below = sorted.find(cut => cut >= index);
      return [
        adcode,
        {
          low: below === undefined ? 0 : cutBelow(ranked, values, below) * (1 + GAP),
          high: above === undefined ? Number.POSITIVE_INFINITY : cutBelow(ranked, values, above) * (1 - GAP),
        },
      ];
    }),
  );
}
