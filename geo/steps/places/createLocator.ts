import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { LonLat } from '#data/place.ts';
import type { Division } from './readDivisions.ts';

/** Finds the division in which a point lies, undefined at sea and abroad. A point on a border goes to the lower adcode. */
export type Locator = (at: LonLat) => Division | undefined;

/** Prepares point-in-polygon search over divisions: boxes first, outlines only where a box holds the point. */
export function createLocator(divisions: readonly Division[]): Locator {
  const boxed = divisions.map(division => ({ division, box: bbox(division.geometry) }));
  return at => {
    const [lon, lat] = at;
    const hit = boxed.find(
      ({ division, box: [west, south, east, north] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon(at, division.geometry),
    );
    return hit?.division;
  };
}
