import type { LonLat } from '#data/place.ts';
import { NONE, type Mapping, type Where } from './mapping.ts';
import type { RowFault } from './faults.ts';
import type { FoundPlace, PlaceLookup } from './placeLookup.ts';
import { readNumber, type DecimalSign } from './readNumber.ts';
import { toWgs84 } from './shiftedCoordinates.ts';

/** A row's point with the name it was found by, or the places that its name may mean. */
export type RowPlace =
  | { readonly point: LonLat; readonly name: string }
  | { readonly places: readonly FoundPlace[]; readonly name: string };

/** What the map can show at all; see the reach of its camera. */
const AREA = { west: 60, south: -5, east: 152, north: 63 } as const;

type Complain = (fault: RowFault, column?: number) => void;

/** One coordinate of a row, or null after a complaint. */
function readDegrees(cell: string, { axis, sign }: { axis: 'lon' | 'lat'; sign: DecimalSign }): number | RowFault {
  const read = readNumber(cell.replace(/[°度]\s*[EN东北]?$/i, ''), sign);
  if (read.kind === 'gap') return `${axis}-missing`;
  // "113,27" is a decimal comma here whatever the values use: no degree has a group of three digits.
  const again = read.kind === 'other' ? readNumber(cell, sign === '.' ? ',' : '.') : read;
  if (again.kind !== 'number' || again.unit !== '') return `${axis}-number`;
  return Math.abs(again.value) > 180 ? `${axis}-range` : again.value;
}

const isInArea = (lon: number, lat: number) =>
  lon >= AREA.west && lon <= AREA.east && lat >= AREA.south && lat <= AREA.north;

/** What is wrong with a point whose numbers can be read; null where nothing is. */
function faultOf(lon: number, lat: number): RowFault | null {
  if (lon === 0 && lat === 0) return 'zero';
  if (isInArea(lat, lon) && !isInArea(lon, lat)) return 'swapped';
  if (Math.abs(lat) > 90) return 'lat-range';
  return isInArea(lon, lat) ? null : 'outside';
}

type Degrees = Extract<Where, { kind: 'degrees' }>;

function readPoint(cells: readonly string[], { lon, lat, system }: Degrees, complain: Complain): RowPlace | null {
  const sign = '.';
  const read = (
    [
      ['lon', lon],
      ['lat', lat],
    ] as const
  ).map(([axis, column]) => {
    const value = readDegrees(cells[column] ?? '', { axis, sign });
    if (typeof value === 'string') complain(value, column);
    return value;
  });
  const [x, y] = read;
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  const fault = faultOf(x, y);
  if (fault) {
    complain(fault, fault === 'lat-range' ? lat : lon);
    return null;
  }
  return { point: toWgs84([x, y], system), name: '' };
}

/**
 * Reads where each row is. Names are looked up once each. Answers null after telling `complain` what is wrong; a name
 * of several places is both told and answered, so that the reader can choose.
 */
export function createWhereReader({ where, chosen }: Mapping, lookup: PlaceLookup | null) {
  const known = new Map<string, readonly FoundPlace[]>();
  const find = (name: string) => {
    const places = known.get(name) ?? lookup?.(name) ?? [];
    known.set(name, places);
    const adcode = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    return places.filter(place => adcode === undefined || place.adcode === adcode);
  };
  return (cells: readonly string[], complain: Complain): RowPlace | null => {
    if (where.kind === 'degrees') return readPoint(cells, where, complain);
    const name = (cells[where.column] ?? '').trim();
    const places = name === '' || where.column === NONE ? [] : find(name);
    const [only] = places;
    if (places.length === 1 && only) return { point: only.at, name };
    if (!only) complain(name === '' ? 'place-missing' : 'place-unknown', where.column);
    else complain('place-ambiguous', where.column);
    return only ? { places, name } : null;
  };
}
