import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import { LAST_YEAR } from '#data/year.ts';
import type { Anchor } from './chooseAnchors.ts';
import { modelIndex } from './modelYears.ts';
import type { ErrorClass } from './errorClass.ts';
import { runModel, type ModelInput } from './runModel.ts';

/** A figure that the model was not shown, and what it said instead: the logarithm of said / stated. */
export type HeldOutError = { class: ErrorClass; adcode: Adcode; year: number; error: number };

/** Only figures surely of the place and year can test anything. */
function isTest({ claim, letter, year }: Anchor): boolean {
  return claim !== undefined && letter !== 'D' && year <= LAST_YEAR;
}

function predict(input: ModelInput, tested: readonly Anchor[]): HeldOutError[] {
  const removed = new Set(tested);
  const kept = input.anchors.filter(anchor => !removed.has(anchor));
  const { units } = runModel({ ...input, anchors: kept });
  return tested.flatMap(({ adcode, year, value }) => {
    const estimate = units.get(adcode)?.[modelIndex(year)];
    if (!estimate) return [];
    return [{ class: estimate.class, adcode, year, error: Math.log(estimate.value / value) }];
  });
}

/**
 * Leave-one-out test of the units: each figure in turn is taken away and predicted from all the others; then
 * for each unit all its figures, without rankings, which is how a unit that nobody counts is estimated.
 * A province of one unit cannot lose its last figure, because nothing else says anything of it.
 */
export function heldOutErrors(input: ModelInput): HeldOutError[] {
  const units = new Set(input.units.map(unit => unit.adcode));
  const single = new Set(input.units.filter(unit => unit.adcode === unit.province).map(unit => unit.adcode));
  const byUnit = group(
    input.anchors.filter(anchor => units.has(anchor.adcode)),
    anchor => anchor.adcode,
  );
  return [...byUnit].flatMap(([adcode, anchors]) => {
    const tested = anchors.filter(isTest);
    const oneByOne = anchors.length > 1 ? tested.flatMap(anchor => predict(input, [anchor])) : [];
    if (single.has(adcode)) return oneByOne;
    const all = predict({ ...input, rankings: new Map() }, anchors).filter(({ year }) =>
      tested.some(anchor => anchor.year === year),
    );
    return oneByOne.concat(all);
  });
}
