import type { LonLat } from '#data/place.ts';

/** A part of the map that the viewer marked: all within so many kilometres of a point, or a polygon with its corners. */
export type Area =
  | { readonly kind: 'circle'; readonly at: LonLat; readonly km: number }
  | { readonly kind: 'polygon'; readonly corners: readonly LonLat[] };

/** Radii of a circle in whole kilometres. */
export const RADIUS = { least: 10, most: 500, first: 100 } as const;
/** Corners of a polygon; more would make a link too long to pass on. */
export const CORNERS = { least: 3, most: 20 } as const;

/** About a hundred metres: finer than the places that parcels are put at. */
const DIGITS = 3;

const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS)) + 0;

/** A position as exactly as a link holds it. */
export function roundPosition([lng, lat]: LonLat): LonLat {
  return [rounded(lng), rounded(lat)];
}

/** The area as exactly as a link holds it; a radius is brought within its bounds, and too many corners are dropped. */
export function roundArea(area: Area): Area {
  if (area.kind === 'polygon')
    return { kind: 'polygon', corners: area.corners.slice(0, CORNERS.most).map(roundPosition) };
  const km = Math.min(RADIUS.most, Math.max(RADIUS.least, Math.round(area.km)));
  return { kind: 'circle', at: roundPosition(area.at), km };
}

/** `longitude_latitude_kilometres` of a circle, or `longitude_latitude` of each corner in a row. */
export function writeArea(area: Area | null): string {
  if (!area) return '';
  return (area.kind === 'circle' ? [...area.at, area.km] : area.corners.flat()).join('_');
}

const NUMBERS = /^-?\d+(\.\d+)?(_-?\d+(\.\d+)?)*$/;
const isPosition = ([lng, lat]: LonLat) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85;

function readCircle([lng = 0, lat = 0, km = 0]: readonly number[]): Area | undefined {
  const isRadius = Number.isInteger(km) && km >= RADIUS.least && km <= RADIUS.most;
  return isRadius && isPosition([lng, lat]) ? { kind: 'circle', at: [lng, lat], km } : undefined;
}

/** Reads what `writeArea` wrote: three numbers are a circle, an even count from six to forty a polygon. */
export function readArea(text: string): Area | undefined {
  if (!NUMBERS.test(text)) return undefined;
  const numbers = text.split('_').map(number => rounded(Number(number)));
  if (numbers.length === 3) return readCircle(numbers);
  if (numbers.length % 2 === 1 || numbers.length < 2 * CORNERS.least || numbers.length > 2 * CORNERS.most)
    return undefined;
  const corners = Array.from({ length: numbers.length / 2 }, (_, index): LonLat => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
  return corners.every(isPosition) ? { kind: 'polygon', corners } : undefined;
}
