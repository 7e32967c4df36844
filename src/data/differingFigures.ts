import type { Figure } from './figure.ts';
import { meantRange } from './meantRange.ts';

/** Figures that cannot all be true, in the order they came in, and by how much they differ at least, see `gapBetween`. */
export type Difference<T> = { readonly figures: readonly T[]; readonly gap: number };

/** Units in which a difference is told as it is: a part of a rank or of a percentage says nothing. */
const PLAIN: ReadonlySet<string> = new Set(['percent', 'rank']);

/**
 * By how much claims about one number differ at least: between the ranges they mean, the greatest low end less the
 * smallest high end, as a part of the latter (of the former where that is 0); of percentages and ranks in their unit.
 * `undefined` where one value fits all. Ranges on a line that meet two by two meet all together, so the two ends decide.
 */
export function gapBetween(claims: readonly Pick<Figure, 'value' | 'qualifier' | 'unit'>[]): number | undefined {
  const ranges = claims.map(meantRange);
  const low = Math.max(...ranges.map(range => range.low));
  const high = Math.min(...ranges.map(range => range.high));
  if (claims.length < 2 || low <= high) return undefined;
  return PLAIN.has(claims[0]?.unit ?? '') ? low - high : (low - high) / Math.abs(high || low);
}

/** What two figures must share so that they claim the same: subject, measure, unit, year, part of it and scope. */
function claimKey({ belt, place, metric, unit, year, period, scope }: Figure): string {
  return [belt ?? place, metric, unit, year, period, scope?.zh ?? ''].join('|');
}

/**
 * The one rule for "sources differ", of panels, of the page about the data and of the open data: reported figures that
 * claim the same and, their own reserves heeded, cannot all be true. "Over 400" and 420 do not differ, nor do "about
 * 400" and 430. Targets, forecasts and estimates contradict nothing, nor do figures of different scope. In the order
 * of the figures.
 */
export function differingFigures<T extends Figure>(figures: readonly T[]): readonly Difference<T>[] {
  const groups = new Map<string, T[]>();
  for (const figure of figures) {
    if (figure.status !== 'reported') continue;
    const key = claimKey(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap(group => {
    const gap = gapBetween(group);
    return gap === undefined ? [] : [{ figures: group, gap }];
  });
}
