import type { MultiPolygon, Polygon, Position } from 'geojson';

type Area = Polygon | MultiPolygon;

/** Digits kept of a degree: about ten metres, finer than the generalised outlines are. */
const DIGITS = 4;

/** Degrees to the digits kept. */
export const roundDegrees = (degrees: number) => Number(degrees.toFixed(DIGITS));

/** Twice the signed area of a closed ring in square degrees (shoelace formula): positive where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(([lon = 0, lat = 0]): Position => [roundDegrees(lon), roundDegrees(lat)]);
  return rounded.filter(
    ([x, y], index) => index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
  );
}

const isArea = (ring: readonly Position[]) => ring.length >= 4 && signedArea(ring) !== 0;

function turn(ring: Position[], counterclockwise: boolean): Position[] {
  return signedArea(ring) > 0 === counterclockwise ? ring : ring.toReversed();
}

function fixPolygon(rings: readonly (readonly Position[])[]): Position[][] {
  const [outer = [], ...holes] = rings.map(roundRing);
  return isArea(outer) ? [turn(outer, true), ...holes.filter(isArea).map(hole => turn(hole, false))] : [];
}

/**
 * An area as RFC 7946 wants it: outer rings counterclockwise, holes clockwise, coordinates to four decimals; rings
 * that rounding left without an area are dropped. Always a MultiPolygon: a GIS takes a file with both types for a layer
 * of no type, or for two layers.
 */
export function followRightHand(area: Area): MultiPolygon {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.map(fixPolygon).filter(polygon => polygon.length > 0) };
}
