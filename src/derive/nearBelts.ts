import type { Belt } from '#data/belt.ts';
import type { LonLat } from '#data/place.ts';

/** Mean radius of the Earth in km: (2a + b) / 3 of GRS 80 (Moritz 2000). */
const EARTH = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance of two points in km, by the haversine formula (Sinnott 1984). */
export function distanceKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const h = half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon1, lon2);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Another belt and how far its point is, in km. */
export type NearBelt<B> = { readonly belt: B; readonly km: number };
type Near<B> = { readonly nearest: readonly NearBelt<B>[]; readonly largest: readonly NearBelt<B>[] };

/**
 * The other belts of a belt's category: the nearest ones, and those of the highest tier, near ones first among equals.
 * At most `most` of each; a belt may be in both.
 */
export function nearBelts<B extends Pick<Belt, 'id' | 'category' | 'tier' | 'at'>>(
  belts: readonly B[],
  belt: Pick<Belt, 'id' | 'category' | 'at'>,
  most: number,
): Near<B> {
  const others = belts
    .filter(({ id, category }) => category === belt.category && id !== belt.id)
    .map(other => ({ belt: other, km: distanceKm(belt.at, other.at) }))
    .toSorted((a, b) => a.km - b.km || (a.belt.id < b.belt.id ? -1 : 1));
  const byTier = others.toSorted((a, b) => a.belt.tier - b.belt.tier || a.km - b.km);
  return { nearest: others.slice(0, most), largest: byTier.slice(0, most) };
}
