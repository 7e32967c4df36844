import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '#data/place.ts';
import { findDeepestPoint } from './findDeepestPoint.ts';
import { largestPart } from './largestPart.ts';
import type { Settlement } from './readSettlements.ts';
import { shortenName } from './shortenName.ts';

/** `seat`: an administrative seat or other large place lies inside; `town`: a smaller settlement; `inside`: none is known. */
export type CountyPoint = { at: LonLat; basis: 'seat' | 'town' | 'inside' };

function insidePoint(geometry: Polygon | MultiPolygon): LonLat {
  const part = largestPart(geometry);
  const first = part.coordinates[0]?.[0] ?? [0, 0];
  return findDeepestPoint(part) ?? [first[0] ?? 0, first[1] ?? 0];
}

/** The county's own name first, then higher seats, then more people; the id decides what is left. */
function preferSeat(zh: string): (a: Settlement, b: Settlement) => number {
  const short = shortenName(zh);
  const named = (one: Settlement) => Number(one.zh.some(name => name === zh || shortenName(name) === short));
  return (a, b) => named(b) - named(a) || a.rank - b.rank || b.population - a.population || a.id - b.id;
}

/**
 * Where people live in a county, in WGS84: its seat, else its foremost settlement, else the point of its largest part
 * that is farthest from the border. `inside` lists the settlements within its outline.
 */
export function locateCounty(
  county: { zh: string; geometry: Polygon | MultiPolygon },
  inside: readonly Settlement[],
): CountyPoint {
  const best = inside.toSorted(preferSeat(county.zh))[0];
  if (!best) return { at: insidePoint(county.geometry), basis: 'inside' };
  return { at: best.at, basis: best.rank <= 3 ? 'seat' : 'town' };
}
