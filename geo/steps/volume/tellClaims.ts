import { NATION, type Adcode } from '#data/place.ts';
import type { ParcelClaim } from '#data/volume.ts';
import type { Claim } from './readVolumeTables.ts';

/** Parcels in one unit of the tables (万件). */
const PARCELS = 10_000;

const keyOf = ({ place, year, months, value }: ParcelClaim) =>
  [place, year, String(months).padStart(2, '0'), value, ''].join(' ');

/**
 * Published parcels of provinces and counties, as panels tell them; units and the nation have cells in the volumes. Held
 * claims are left out: those of the same time that differ stay side by side.
 */
export function tellClaims(claims: readonly Claim[], units: readonly Adcode[]): ParcelClaim[] {
  const own = new Set([...units, NATION]);
  return claims
    .filter(({ adcode, hold }) => hold === '' && !own.has(adcode))
    .map(({ adcode, year, months, value, basis, doubt, source }): ParcelClaim => {
      const claim = { place: adcode, year, months, value: Math.round(value * PARCELS), basis, source: source.id };
      return doubt === '' ? claim : Object.assign(claim, { doubtful: true as const });
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
