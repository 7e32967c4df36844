import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { Anchor } from './chooseAnchors.ts';
import { interpolateLogShares } from './interpolateLogShares.ts';
import { SPREAD } from './methods.ts';
import { at, modelIndex, MODEL_YEARS, type Path } from './modelYears.ts';
import { pathOf, type Estimate } from './pathOf.ts';
import type { ModelUnit } from './runModel.ts';
import { spreadRemainder } from './spreadRemainder.ts';

/** Least part of their share by weight that units without figures are left with, where neighbours would take all. */
const FLOOR = 0.1;

/** A year is well measured if the units with a figure in it hold this part of what they hold in the best year ... */
const WELL = 0.8;
/** ... and poorly measured from here; other years are not measured at all. */
const POORLY = 0.5;
/** Years beyond which a well measured year no longer speaks for a poorly measured one. */
const FAR = 2;

type Known = ReadonlyMap<Adcode, readonly Estimate[]>;

function sumOf(known: Known, column: number, measured: boolean): number {
  const own = [...known.values()].flatMap(path => path[column] ?? []);
  const counted = measured ? own.filter(({ letter }) => letter !== 'I' && letter !== 'A') : own;
  return counted.reduce((sum, estimate) => sum + estimate.value, 0);
}

/** A year in which every figure is reported, so that the difference is known too. */
function isExact(known: Known, year: number): boolean {
  return [...known.values()].every(path => path[modelIndex(year)]?.letter === 'R');
}

/** Part of the province left to the units without figures in each year in which enough of it is measured. */
function measuredRests(known: Known, total: Path, least: number): { x: number; y: number; quality: number }[] {
  const measured = MODEL_YEARS.map((_, column) => sumOf(known, column, true) / at(total, column));
  const most = Math.max(...measured);
  return MODEL_YEARS.flatMap((x, column) => {
    const rest = 1 - sumOf(known, column, false) / at(total, column);
    const quality = most === 0 ? 1 : at(measured, column) / most;
    return quality >= POORLY ? [{ x, y: Math.max(rest, least), quality }] : [];
  });
}

/**
 * Part of the province (0 to 1) left to the units without figures, by model year: measured in the years in
 * which most of the province's figures fall (and in poorly measured ones where none of these is near), and
 * interpolated or held elsewhere, because in a year in which every figure is itself a guess the difference of
 * all guesses would be a worse one. A small difference of large numbers swings, so of each year's distance to
 * the mean of the well measured ones half (on the logarithm) is believed. `least` is the lower end.
 */
function leftOver(known: Known, total: Path, least: number): number[] {
  const rests = measuredRests(known, total, least);
  const well = rests.filter(({ quality }) => quality >= WELL);
  const exact = rests.filter(({ x }) => isExact(known, x));
  const best = exact.length > 0 ? exact : well;
  const usual = best.reduce((sum, { y }) => sum + Math.log(y), 0) / best.length;
  const far = rests.filter(({ x }) => well.every(other => Math.abs(other.x - x) > FAR));
  const knots = [...well, ...far].map(({ x, y }) => ({
    x,
    y: isExact(known, x) ? y : Math.exp((Math.log(y) + usual) / 2),
  }));
  return interpolateLogShares(knots, MODEL_YEARS);
}

function pathsOfKnown(units: readonly ModelUnit[], anchors: readonly Anchor[], total: Path): Map<Adcode, Estimate[]> {
  const byPlace = group(anchors, anchor => anchor.adcode);
  return new Map(
    units.flatMap(({ adcode }) => {
      const own = byPlace.get(adcode);
      return own ? [[adcode, pathOf(own, total)]] : [];
    }),
  );
}

/**
 * Estimates of a province's units before raking, one a model year: a unit with anchors follows its share of
 * the province, the others divide what is left. `total` is the province, in 10,000 parcels.
 */
export function estimateUnits(
  units: readonly ModelUnit[],
  anchors: readonly Anchor[],
  total: Path,
): Map<Adcode, Estimate[]> {
  const known = pathsOfKnown(units, anchors, total);
  const others = units.filter(unit => !known.has(unit.adcode));
  const all = spreadRemainder(units);
  const weight = units.reduce((sum, unit, index) => sum + (known.has(unit.adcode) ? 0 : (all[index] ?? 0)), 0);
  const left = leftOver(known, total, weight * FLOOR);
  const shares = new Map(others.map((unit, index) => [unit.adcode, spreadRemainder(others)[index] ?? 0]));
  return new Map(
    units.map(({ adcode }): [Adcode, Estimate[]] => [
      adcode,
      known.get(adcode) ??
        left.map((part, column) => ({
          value: part * at(total, column) * (shares.get(adcode) ?? 0),
          letter: 'S',
          class: 'S',
          spread: SPREAD.spread,
          sources: [],
        })),
    ]),
  );
}
