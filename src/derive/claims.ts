import type { PlaceId } from '#data/placeId.ts';
import type { Status } from '#data/status.ts';
import type { ParcelClaim } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import type { Reading, Value } from './reading.ts';

/** What a published count is: estimated where it was reckoned from a rate, or where time or exactness is in doubt. */
export function statusOfClaim({ basis, doubtful }: ParcelClaim): Status {
  return basis === 'reported' && !doubtful ? 'reported' : 'estimated';
}

const METHODS = { reported: 'reported', growth: 'from-growth', backcast: 'from-growth' } as const;

function valueOf(claim: ParcelClaim): Value {
  const { value, basis, doubtful, source } = claim;
  return {
    kind: 'value',
    value,
    low: value,
    high: value,
    status: statusOfClaim(claim),
    method: doubtful ? 'doubtful-figure' : METHODS[basis],
    sources: [source],
  };
}

/** Surest first: reported and not in doubt, then reported, then reckoned. */
const RANKS = { reported: 0, growth: 2, backcast: 2 } as const;
const rankOf = ({ basis, doubtful }: ParcelClaim) => RANKS[basis] + (doubtful ? 1 : 0);

/**
 * Parcels of a place that has no cell in the volumes, by covered year: the surest count of the whole year, as sources
 * published it. Everything else is a gap: a part of a year is no year, and a share of the unit would be made up.
 */
export function claimedParcels(claims: readonly ParcelClaim[], id: PlaceId, estimates: boolean): readonly Reading[] {
  const own = claims.filter(({ place, months }) => place === id && months === 12);
  return YEARS.map((year): Reading => {
    const ofYear = own.filter(claim => claim.year === year).toSorted((a, b) => rankOf(a) - rankOf(b));
    const shown = ofYear.find(claim => estimates || statusOfClaim(claim) !== 'estimated');
    if (shown) return valueOf(shown);
    return { kind: 'gap', reason: ofYear.length > 0 ? 'estimates-off' : 'not-published' };
  });
}
