import type { Adcode } from '#data/place.ts';
import type { Succession } from './readCrosswalk.ts';

/**
 * Today's code for a code of 2013 to 2024: itself where it is in force, else its successor, else the unit in which
 * its parts lie. Throws an Error on a code that neither list knows.
 */
export function createTodayLookup(
  inForce: Iterable<Adcode>,
  crosswalk: readonly Succession[],
): (adcode: Adcode) => Adcode {
  const known = new Set(inForce);
  const successors = new Map(crosswalk.map(({ from, to, unit }) => [from, to ?? unit]));
  return adcode => {
    const today = known.has(adcode) ? adcode : successors.get(adcode);
    if (today === undefined) throw new Error(`adcode ${adcode} is neither in force nor in the crosswalk`);
    return today;
  };
}
