import type { Anchor } from './chooseAnchors.ts';
import { errorClass, type ErrorClass } from './errorClass.ts';
import { interpolateLogShares } from './interpolateLogShares.ts';
import { at, modelIndex, MODEL_YEARS, type Path } from './modelYears.ts';
import { SPREAD, type MethodLetter } from './methods.ts';

/** A value a model year, how it came about and how sure it is. */
export type Estimate = {
  value: number;
  letter: MethodLetter;
  /** Method and distance, by which the published range is chosen. */
  class: ErrorClass;
  spread: number;
  sources: Anchor['sources'];
};

/** Expected error added for each year between a year and its nearest anchor, inside and outside the anchors. */
const DRIFT = { between: 0.05, beyond: 0.1 };
/** No path is taken to be less sure than this, or the farthest ones alone would bear every difference of a sum. */
const MOST = 0.45;

/** Years to the nearest anchor, and whether the year lies between two. */
function distanceTo(years: readonly number[], year: number): { gap: number; between: boolean } {
  const gap = Math.min(...years.map(other => Math.abs(other - year)));
  return { gap, between: years.some(other => other < year) && years.some(other => other > year) };
}

/** A unit known only by its revenue rank stays so in all years: it is not an estimate between figures. */
function letterOf(weak: boolean, between: boolean): MethodLetter {
  if (weak) return 'V';
  return between ? 'I' : 'A';
}

/**
 * The path of a place with at least one anchor: its share of the parent at each anchor, joined on the
 * logarithm, held before the first and after the last, times the parent. `parent` in 10,000 parcels.
 */
export function pathOf(anchors: readonly Anchor[], parent: Path): Estimate[] {
  const known = anchors.map(({ year, value }) => ({ x: year, y: value / at(parent, modelIndex(year)) }));
  const shares = interpolateLogShares(known, MODEL_YEARS);
  const years = anchors.map(anchor => anchor.year);
  const weak = anchors.every(anchor => anchor.letter === 'V');
  return MODEL_YEARS.map((year, column): Estimate => {
    const own = anchors.find(anchor => anchor.year === year);
    if (own)
      return { value: own.value, letter: own.letter, class: own.letter, spread: own.spread, sources: own.sources };
    const { gap, between } = distanceTo(years, year);
    const value = at(shares, column) * at(parent, column);
    const drift = between ? DRIFT.between : DRIFT.beyond;
    const spread = Math.min(MOST, drift * (1 + gap) + (weak ? SPREAD.revenue : 0));
    const letter = letterOf(weak, between);
    return { value, letter, class: errorClass(letter, gap), spread, sources: [] };
  });
}
