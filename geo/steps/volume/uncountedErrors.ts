import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { Anchor } from './chooseAnchors.ts';
import { isSure } from './heldOutErrors.ts';
import { modelIndex } from './modelYears.ts';
import { runModel, type ModelInput } from './runModel.ts';

/** A unit said as if nobody had ever counted it. */
export type UncountedError = {
  adcode: Adcode;
  /** Whether it is on the list of cities by revenue, so that in truth it would not be estimated this way. */
  listed: boolean;
  /** Mean over its figures of the size of the logarithm of said / stated: its years move together and are one test. */
  error: number;
};

/** What would be known if nobody had counted the unit, its counties or its revenue; without rankings by parcels. */
function forget(input: ModelInput, unit: Adcode): ModelInput {
  const { anchors, revenueRanks, unitOfCounty } = input;
  return {
    ...input,
    anchors: anchors.filter(({ adcode }) => adcode !== unit && unitOfCounty.get(adcode) !== unit),
    rankings: new Map(),
    revenueRanks: {
      ...revenueRanks,
      ranks: new Map([...revenueRanks.ranks].filter(([adcode]) => adcode !== unit)),
    },
  };
}

function meanSize(input: ModelInput, unit: Adcode, stated: readonly Anchor[]): number {
  const said = runModel(forget(input, unit)).units.get(unit) ?? [];
  const sizes = stated.map(({ year, value }) =>
    Math.abs(Math.log((said[modelIndex(year)]?.value ?? Number.NaN) / value)),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/**
 * Every unit below a province that has a sure figure, estimated without any figure of its own in any year, so by the
 * weights alone. About a second.
 */
export function uncountedErrors(input: ModelInput): UncountedError[] {
  const below = new Set(input.units.filter(({ adcode, province }) => adcode !== province).map(({ adcode }) => adcode));
  const sure = input.anchors.filter(anchor => below.has(anchor.adcode) && isSure(anchor));
  return [...group(sure, ({ adcode }) => adcode)].map(([adcode, stated]) => ({
    adcode,
    listed: input.revenueRanks.ranks.has(adcode),
    error: meanSize(input, adcode, stated),
  }));
}
