import type { Topology } from 'topojson-specification';
import { mercatorArcs } from '#map/drawLand.ts';
import { fromMercator, type Point } from './pictureFrame.ts';
import { simplifyLine } from './simplifyLine.ts';

const isSame = ([x, y]: Point, [x1, y1]: Point) => x === x1 && y === y1;

/**
 * What rounding has shrunk too far: an island stays as the smallest triangle, since none is ever left out, and any
 * other arc keeps two points, so that it still has two ends.
 */
function keepShape(points: readonly Point[], isRing: boolean): readonly Point[] {
  const [first = [0, 0], second = first] = points;
  const [x, y] = first;
  if (isRing && points.length < 4) return [first, [x + 1, y], [x, y + 1], first];
  return points.length < 2 ? [first, second] : points;
}

function simplifyArc(arc: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || !last) return arc;
  const points = simplifyLine(arc, tolerance).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const moved = points.filter((point, index) => index === 0 || !isSame(point, points[index - 1] ?? point));
  return keepShape(moved, isSame(first, last));
}

/**
 * A topology in whole units of the picture, with every arc simplified by itself: what shares an arc goes on sharing
 * it. `tolerance` is in units of the picture.
 */
export function simplifyTopology<T extends Topology>(topology: T, tolerance: number): T {
  const arcs = mercatorArcs(topology).map(arc => simplifyArc(arc.map(fromMercator), tolerance));
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs: arcs.map(arc => arc.map(point => [...point])) } as unknown as T;
}
