import type { LonLat } from '#data/place.ts';

/** Latitudes beyond this are not on the map (Web Mercator). */
const MOST_NORTH = 85;

/** Reads `longitude, latitude` in degrees, parted by a comma of either language or by space; undefined for anything else. */
export function readPosition(text: string): LonLat | undefined {
  const parts = text.trim().split(/\s*[,，;；\s]\s*/);
  const numbers = parts.map(part => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [lng = Number.NaN, lat = Number.NaN] = numbers;
  const fits = numbers.length === 2 && Math.abs(lng) <= 180 && Math.abs(lat) <= MOST_NORTH;
  return fits ? [lng, lat] : undefined;
}
