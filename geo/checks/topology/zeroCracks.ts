import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Position } from 'geojson';
import { collectFeatures, geometriesOf } from './collectFeatures.ts';

/** Nearer than this, in kilometres, the border is shared and only rounding lies between; farther than the second, it is coast. */
const SHARED = 0.8;
const COAST = 12;

/** Where the land border meets the sea (Beilun and Yalu rivers): on the coast beyond, a neighbour's shore is near. */
const MOUTHS: readonly (readonly [lon: number, lat: number])[] = [
  [108.1, 21.5],
  [124.3, 39.9],
];
const AROUND_A_MOUTH = 0.3;

const KILOMETRES_A_DEGREE = 111.2;

/** Kilometres from a point to the segment a-b on a plane around the point. */
function distanceTo([lon = 0, lat = 0]: Position, a: Position, b: Position): number {
  const width = KILOMETRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  const local = ([x = 0, y = 0]: Position) => [(x - lon) * width, (y - lat) * KILOMETRES_A_DEGREE] as const;
  const [[ax, ay], [bx, by]] = [local(a), local(b)];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
}

type Segment = readonly [a: Position, b: Position];

function shoresOf(base: Topology): Segment[] {
  const rings = collectFeatures(base, 'neighbours').flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  return rings.flatMap(ring => ring.slice(1).map((b, index): Segment => [ring[index] ?? b, b]));
}

/** Whether a segment can come within `COAST` of a point: cheap, and false for nearly all. */
function isNear([lon = 0, lat = 0]: Position, [[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment): boolean {
  const reach = (2 * COAST) / KILOMETRES_A_DEGREE;
  if (Math.min(ay, by) > lat + reach || Math.max(ay, by) < lat - reach) return false;
  return Math.min(ax, bx) < lon + reach && Math.max(ax, bx) > lon - reach;
}

function distanceToShores(at: Position, shores: readonly Segment[]): number {
  const distances = shores.filter(segment => isNear(at, segment)).map(([a, b]) => distanceTo(at, a, b));
  return Math.min(Infinity, ...distances);
}

/** The outline of the mainland: the longest ring of the union. */
function mainland(inner: Topology, object: string): Position[] {
  const union = merge(inner, geometriesOf(inner, object) as (Polygon | MultiPolygon)[]);
  return union.coordinates.map(([outer = []]) => outer).toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Findings for vertices of the land border of `object` in `inner` from which `neighbours` of `base` keep a distance. */
export function zeroCracks(base: Topology, inner: Topology, object: string): string[] {
  const shores = shoresOf(base);
  const apart = mainland(inner, object).filter(at => {
    const [lon = 0, lat = 0] = at;
    if (MOUTHS.some(([x, y]) => Math.hypot(lon - x, lat - y) < AROUND_A_MOUTH)) return false;
    const distance = distanceToShores(at, shores);
    return distance > SHARED && distance < COAST;
  });
  return apart.map(([lon = 0, lat = 0]) => `a crack at the border at ${lon.toFixed(3)}, ${lat.toFixed(3)}`);
}
