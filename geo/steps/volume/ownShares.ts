import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import { YEARS } from '#data/year.ts';
import type { Anchor } from './chooseAnchors.ts';
import { interpolateLogShares } from './interpolateLogShares.ts';

/** A county never takes all of its unit: the other counties are inhabited too. */
const MOST = 0.95;

/**
 * Shares (0 to 1) in its unit of each county that has figures of its own, by covered year: stated over the
 * unit's value where both fall in a year, joined on the logarithm between, held outside. An estimate in every
 * year, since the unit's value may be one. `unitValues` are whole numbers by unit and covered year.
 */
export function ownShares(
  anchors: readonly Anchor[],
  unitOfCounty: ReadonlyMap<Adcode, Adcode>,
  unitValues: ReadonlyMap<Adcode, readonly number[]>,
): Map<Adcode, number[]> {
  const byPlace = group(anchors, anchor => anchor.adcode);
  return new Map(
    [...unitOfCounty].map(([county, unit]) => {
      const known = (byPlace.get(county) ?? []).flatMap(({ year, value }) => {
        const whole = unitValues.get(unit)?.[YEARS.indexOf(year)];
        return whole === undefined ? [] : [{ x: year, y: Math.min(MOST, value / whole) }];
      });
      return [county, interpolateLogShares(known, YEARS)];
    }),
  );
}
