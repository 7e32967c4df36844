import type { LonLat } from '#data/place.ts';

export const COORDINATE_SYSTEMS = ['wgs84', 'gcj02', 'bd09'] as const;
/**
 * What coordinates are counted in: WGS84 (GPS, GeoJSON), GCJ-02 (Amap, Tencent, Google in China) or BD-09 (Baidu). The
 * latter two are shifted from WGS84 by up to some 700 metres and more.
 */
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** Semi-major axis (metres) and squared eccentricity of the Krasovsky 1940 ellipsoid, on which GCJ-02 is computed. */
const AXIS = 6_378_245;
const ECCENTRICITY = 0.006_693_421_622_965_943;
const BAIDU = (Math.PI * 3000) / 180;

const sine = (part: number) => Math.sin(part * Math.PI);
/** Short waves, which both shifts share, and the long ones of each, in metres. */
const shortWaves = (x: number) => ((20 * sine(6 * x) + 20 * sine(2 * x)) * 2) / 3;
const longWaves = (t: number, high: number, low: number) =>
  ((20 * sine(t) + 40 * sine(t / 3) + high * sine(t / 12) + low * sine(t / 30)) * 2) / 3;

function shiftMetres(lon: number, lat: number): readonly [east: number, north: number] {
  const [x, y] = [lon - 105, lat - 35];
  const [root, product] = [Math.sqrt(Math.abs(x)), 0.1 * x * y];
  const east = 300 + x + 2 * y + 0.1 * x * x + product + 0.1 * root + shortWaves(x) + longWaves(x, 150, 300);
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + product + 0.2 * root + shortWaves(x) + longWaves(y, 160, 320);
  return [east, north];
}

/**
 * GCJ-02 of a WGS84 point. The formula is the one published with the open-source projects eviltransform and
 * coordtransform (both MIT), which agree with the map services to some metres; the authority's own is secret.
 */
export function wgs84ToGcj02([lon, lat]: LonLat): LonLat {
  const [east, north] = shiftMetres(lon, lat);
  const radians = (lat / 180) * Math.PI;
  const magic = 1 - ECCENTRICITY * Math.sin(radians) ** 2;
  const meridian = (AXIS * (1 - ECCENTRICITY)) / magic ** 1.5;
  const parallel = (AXIS / Math.sqrt(magic)) * Math.cos(radians);
  return [lon + ((east / parallel) * 180) / Math.PI, lat + ((north / meridian) * 180) / Math.PI];
}

/**
 * WGS84 of a GCJ-02 point: the shift has no inverse in closed form, so the point is moved until its own shift leads to
 * the given one. Five steps leave less than a millimetre.
 */
export function gcj02ToWgs84(given: LonLat): LonLat {
  let guess = given;
  for (let step = 0; step < 5; step += 1) {
    const [lon, lat] = wgs84ToGcj02(guess);
    guess = [guess[0] - (lon - given[0]), guess[1] - (lat - given[1])];
  }
  return guess;
}

/** GCJ-02 of a BD-09 point, by the inverse that coordtransform (MIT) publishes; good to about half a metre. */
export function bd09ToGcj02([lon, lat]: LonLat): LonLat {
  const [x, y] = [lon - 0.0065, lat - 0.006];
  const length = Math.hypot(x, y) - 0.000_02 * Math.sin(y * BAIDU);
  const angle = Math.atan2(y, x) - 0.000_003 * Math.cos(x * BAIDU);
  return [length * Math.cos(angle), length * Math.sin(angle)];
}

/** BD-09 of a GCJ-02 point, as coordtransform (MIT) publishes it. */
export function gcj02ToBd09([lon, lat]: LonLat): LonLat {
  const length = Math.hypot(lon, lat) + 0.000_02 * Math.sin(lat * BAIDU);
  const angle = Math.atan2(lat, lon) + 0.000_003 * Math.cos(lon * BAIDU);
  return [length * Math.cos(angle) + 0.0065, length * Math.sin(angle) + 0.006];
}

/** WGS84 of a point in one of the systems. */
export function toWgs84(point: LonLat, from: CoordinateSystem): LonLat {
  if (from === 'wgs84') return point;
  return gcj02ToWgs84(from === 'bd09' ? bd09ToGcj02(point) : point);
}
