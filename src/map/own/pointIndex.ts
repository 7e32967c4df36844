import { OWN_GAP, type OwnData } from '#data/own.ts';
import { ownValueAt } from '#derive/own/ownValueAt.ts';
import { largestRadius, ownRadius } from '#derive/own/ownScale.ts';
import type { Frame } from '../mercator.ts';

type Point = { readonly x: number; readonly y: number };

/** Finds own points by where they are drawn. */
export type PointIndex = {
  /** Row of the uppermost circle at a point of the screen at a time position, or of the nearest beside it; -1 for none. */
  readonly at: (point: Point, frame: Frame, time: number) => number;
};

/** Cells a side of the box around all points. */
const CELLS = 512;
/** A finger or pointer this many CSS pixels beside a circle still means it. */
const REACH = 4;

type Grid = {
  /** Column or line of the grid that a Web Mercator coordinate lies in, held inside it. */
  readonly column: (x: number) => number;
  readonly line: (y: number) => number;
  /** Rows by cell: those of cell `c` stand from `starts[c]` to `starts[c + 1]`. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
};

/** Which of `CELLS` parts of an axis a coordinate lies in, for points whose coordinates on it begin at `first`. */
function axis(positions: Float32Array, first: 0 | 1): (value: number) => number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at: number = first; at < positions.length; at += 2) {
    low = Math.min(low, positions[at] ?? low);
    high = Math.max(high, positions[at] ?? high);
  }
  const scale = high > low ? CELLS / (high - low) : 0;
  return value => Math.min(CELLS - 1, Math.max(0, Math.floor((value - low) * scale)));
}

/** Sorts points into cells by counting: two passes, a few hundredths of a second for a million. */
function sortIntoGrid(positions: Float32Array): Grid {
  const [column, line] = [axis(positions, 0), axis(positions, 1)];
  const count = positions.length / 2;
  const cellOf = (row: number) => line(positions[row * 2 + 1] ?? 0) * CELLS + column(positions[row * 2] ?? 0);
  const starts = new Uint32Array(CELLS * CELLS + 1);
  for (let row = 0; row < count; row += 1) starts[cellOf(row) + 1]! += 1;
  for (let cell = 0; cell < CELLS * CELLS; cell += 1) starts[cell + 1]! += starts[cell]!;
  const next = starts.slice();
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) {
    const cell = cellOf(row);
    rows[next[cell]!] = row;
    next[cell]! += 1;
  }
  return { column, line, rows, starts };
}

/** Calls `visit` with every row in the cells that a square around a point touches. */
function visitAround(grid: Grid, { x, y, reach }: Point & { reach: number }, visit: (row: number) => void): void {
  const [west, east] = [grid.column(x - reach), grid.column(x + reach)];
  for (let line = grid.line(y - reach); line <= grid.line(y + reach); line += 1) {
    const end = grid.starts[line * CELLS + east + 1] ?? 0;
    for (let place = grid.starts[line * CELLS + west] ?? 0; place < end; place += 1) visit(grid.rows[place] ?? 0);
  }
}

/** Indexes points (Web Mercator x, y by row), so that a pointer looks at its surroundings only. */
export function indexPoints(data: OwnData, positions: Float32Array): PointIndex {
  let grid: Grid | null = null;
  return {
    at(point, { scaleX, scaleY, offsetX, offsetY, width, height }, time) {
      // Sorted at the first question: who only plays never asks.
      grid ??= sortIntoGrid(positions);
      const x = ((point.x / width) * 2 - 1 - offsetX) / scaleX;
      const y = (1 - (point.y / height) * 2 - offsetY) / scaleY;
      const pixel = 2 / scaleX / width;
      let [uppermost, nearest, least] = [-1, -1, REACH];
      visitAround(grid, { x, y, reach: (largestRadius(data) + REACH) * pixel }, row => {
        const value = ownValueAt(data, row, time);
        if (value === OWN_GAP) return;
        const away = Math.hypot((positions[row * 2] ?? 0) - x, (positions[row * 2 + 1] ?? 0) - y) / pixel;
        const beside = away - ownRadius(value, data);
        if (beside <= 0) uppermost = Math.max(uppermost, row);
        else if (beside < least) [nearest, least] = [row, beside];
      });
      return uppermost >= 0 ? uppermost : nearest;
    },
  };
}
