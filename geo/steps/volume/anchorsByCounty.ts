import { group } from 'd3-array';
import type { Anchor } from './chooseAnchors.ts';
import { interpolateLogShares } from './interpolateLogShares.ts';
import { SPREAD } from './methods.ts';
import type { ModelInput } from './runModel.ts';

/** Shares of the county in its unit in the years in which both have a figure. */
function commonShares(county: readonly Anchor[], unit: readonly Anchor[]) {
  return county.flatMap(({ year, value }) => {
    const whole = unit.find(anchor => anchor.year === year);
    return whole ? [{ x: year, y: value / whole.value }] : [];
  });
}

/**
 * Anchors of units in years in which only a county of theirs has a figure: that figure divided by the county's
 * share in the unit, known from other years (Yiwu in Jinhua). Nothing where the two never meet.
 */
export function anchorsByCounty({ anchors, unitOfCounty }: ModelInput): Anchor[] {
  const byPlace = group(anchors, anchor => anchor.adcode);
  return [...unitOfCounty].flatMap(([county, unit]) => {
    const own = byPlace.get(county) ?? [];
    const whole = byPlace.get(unit) ?? [];
    const shares = commonShares(own, whole);
    if (shares.length < 2) return [];
    return own
      .filter(({ year }) => !whole.some(anchor => anchor.year === year))
      .map(({ year, value, sources }): Anchor => {
        const [share = 1] = interpolateLogShares(shares, [year]);
        return { adcode: unit, year, value: value / share, letter: 'C', spread: SPREAD.county, sources };
      });
  });
}
