import type { Adcode } from '#data/place.ts';
import type { Anchor } from './chooseAnchors.ts';
import type { BoundsOfYear, Estimates } from './boundsByRank.ts';
import { modelIndex } from './modelYears.ts';
import { SPREAD } from './methods.ts';
import type { ModelInput } from './runModel.ts';

/** The year to which the list of revenues is taken to belong; it prints none. */
export const REVENUE_YEAR = 2021;
/** Weight of the rank beside what is known without it: half and half missed 45 cities least, see geo/sources/volume/README.md. */
const TRUST = 0.5;

type Point = { x: number; y: number };

/** Least-squares line through the points. */
function fitLine(points: readonly Point[]): (x: number) => number {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x0, y0] = [mean(point => point.x), mean(point => point.y)];
  const slope = mean(({ x, y }) => (x - x0) * (y - y0)) / mean(({ x }) => (x - x0) ** 2);
  return x => y0 + slope * (x - x0);
}

/** Rank and volume of the listed cities that have a figure in that year, both as logarithms. */
function knownPoints(anchors: readonly Anchor[], ranks: ReadonlyMap<Adcode, number>): Point[] {
  return anchors.flatMap(({ adcode, year, value }) => {
    const rank = ranks.get(adcode);
    return year === REVENUE_YEAR && rank !== undefined ? [{ x: Math.log(rank), y: Math.log(value) }] : [];
  });
}

/**
 * Anchors of the cities that are among the fifty with the highest express revenue but have no volume of their
 * own: the volume usual at that rank, by a straight line between the logarithms of rank and volume of the
 * listed cities that have both (rank-size rule), and to a half what `estimates` without it give the city.
 * Only the rank is used, never the revenue.
 */
export function anchorsByRevenue({ anchors, revenueRanks }: ModelInput, estimates: Estimates): Anchor[] {
  const has = new Set(anchors.map(anchor => anchor.adcode));
  const points = knownPoints(anchors, revenueRanks.ranks);
  if (points.length < 3) return [];
  const volumeAt = fitLine(points);
  return [...revenueRanks.ranks]
    .filter(([adcode]) => !has.has(adcode))
    .map(([adcode, rank]): Anchor => {
      const usual = volumeAt(Math.log(rank));
      const spread = estimates.get(adcode)?.[modelIndex(REVENUE_YEAR)];
      const log = spread === undefined ? usual : TRUST * usual + (1 - TRUST) * Math.log(spread.value);
      const { sources } = revenueRanks;
      return { adcode, year: REVENUE_YEAR, value: Math.exp(log), letter: 'V', spread: SPREAD.revenue, sources };
    });
}

/** The same anchors, those by revenue rank lowered to what rankings by volume allow in that year. */
export function capByVolumeRank(anchors: readonly Anchor[], bounds: BoundsOfYear | undefined): Anchor[] {
  return anchors.map(anchor => {
    const high = bounds?.get(anchor.adcode)?.high ?? Number.POSITIVE_INFINITY;
    return anchor.letter === 'V' && anchor.value > high ? { ...anchor, value: high } : anchor;
  });
}
