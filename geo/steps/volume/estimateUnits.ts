import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { Anchor } from './chooseAnchors.ts';
import { interpolateLogShares } from './interpolateLogShares.ts';
import { SPREAD } from './methods.ts';
import { at, MODEL_YEARS, type Path } from './modelYears.ts';
import { pathOf, type Estimate } from './pathOf.ts';
import type { ModelUnit } from './runModel.ts';
import { spreadRemainder } from './spreadRemainder.ts';

/** Least part of their share by weight that units without figures are left with, where neighbours would take all. */
const FLOOR = 0.1;

/** A year counts as measured if the units with a figure in it hold this part of what they hold in the best year. */
const MEASURED = 0.5;

type Known = ReadonlyMap<Adcode, readonly Estimate[]>;

function sumOf(known: Known, column: number, measured: boolean): number {
  const own = [...known.values()].flatMap(path => path[column] ?? []);
  const counted = measured ? own.filter(({ letter }) => letter !== 'I' && letter !== 'A') : own;
  return counted.reduce((sum, estimate) => sum + estimate.value, 0);
}

/**
 * Part of the province (0 to 1) left to the units without figures, by model year: measured in the years in
 * which most of the province's figures fall, and interpolated or held elsewhere, because in a year in which
 * every figure is itself a guess the difference of all guesses would be a worse one.
 */
function leftOver(known: Known, total: Path, weight: number): number[] {
  const measured = MODEL_YEARS.map((_, column) => sumOf(known, column, true) / at(total, column));
  const most = Math.max(...measured);
  const knots = MODEL_YEARS.flatMap((year, column) => {
    if (at(measured, column) < most * MEASURED) return [];
    const left = 1 - sumOf(known, column, false) / at(total, column);
    return [{ x: year, y: Math.max(left, weight * FLOOR) }];
  });
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
  const left = leftOver(known, total, weight);
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
