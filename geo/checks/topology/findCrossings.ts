import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

type Segment = { a: Position; b: Position };

/** Side of the line a-b on which a point lies, as the sign of twice the triangle's area. */
function side({ a, b }: Segment, [x = 0, y = 0]: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** True where two segments cross in their inside; touching ends and shared stretches do not count. */
function cross(one: Segment, other: Segment): boolean {
  return side(one, other.a) * side(one, other.b) < 0 && side(other, one.a) * side(other, one.b) < 0;
}

function segmentsOf(topology: Topology, arcs: readonly number[]): Segment[] {
  return arcs.flatMap(arc => {
    const { geometry } = feature(topology, { type: 'LineString', arcs: [arc] });
    return geometry.coordinates.slice(1).map((b, index) => ({ a: geometry.coordinates[index] ?? b, b }));
  });
}

/** Whole numbers from the cell of one value to the cell of another, four cells a degree. */
function cellRange(from: number, to: number): number[] {
  const [first, last] = [Math.floor(Math.min(from, to) * 4), Math.floor(Math.max(from, to) * 4)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Cells of a quarter degree that a segment's box touches. */
function cellsOf({ a: [ax = 0, ay = 0], b: [bx = 0, by = 0] }: Segment): string[] {
  const rows = cellRange(ay, by);
  return cellRange(ax, bx).flatMap(x => rows.map(y => `${x} ${y}`));
}

/** Points near which two of the given arcs, or one with itself, cross. Each pair of segments is told once. */
export function findCrossings(topology: Topology, arcs: readonly number[]): [lon: number, lat: number][] {
  const grid = new Map<string, Segment[]>();
  const found = new Map<Segment, Set<Segment>>();
  for (const segment of segmentsOf(topology, arcs)) {
    for (const cell of cellsOf(segment)) {
      const others = grid.get(cell) ?? [];
      for (const other of others)
        if (cross(segment, other)) found.set(segment, (found.get(segment) ?? new Set()).add(other));
      grid.set(cell, [...others, segment]);
    }
  }
  return [...found].flatMap(([{ a }, others]) => [...others].map((): [number, number] => [a[0] ?? 0, a[1] ?? 0]));
}
