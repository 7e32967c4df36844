import type { CategoryGroup } from '#data/category.ts';
import { DIAMETERS, GLYPH_PART } from './markerSizes.ts';

/** Side of the box that icon paths are drawn in. */
const ICON_BOX = 256;
/** Counts above this are written as this with a plus. */
const MAX_COUNT = 99;

/** A picture of all glyphs and counts, white on clear, and where they lie in it. */
export type Atlas = {
  readonly canvas: OffscreenCanvas;
  /** Left, top, right and bottom as parts of the picture: of a group's glyph, and of a count. */
  readonly glyph: (group: string) => Box;
  readonly count: (hidden: number) => Box;
};
export type Box = readonly [number, number, number, number];

const NOWHERE: Box = [0, 0, 0, 0];
/** Columns of the counts' table and its cell in CSS pixels. */
const COLUMNS = 20;
const COUNT = { width: 20, height: 12 };

/**
 * Draws the atlas for a pixel ratio, a little finer than the largest glyph is shown, so that nothing is enlarged.
 * Counts are drawn here too: a text layer would bring kilobytes of code for nine digits.
 */
export function drawAtlas(groups: readonly CategoryGroup[], pixelRatio: number): Atlas {
  const side = Math.ceil(DIAMETERS[1] * GLYPH_PART * 1.25 * pixelRatio);
  const [wide, high] = [COUNT.width * pixelRatio, COUNT.height * pixelRatio];
  const rows = Math.ceil(MAX_COUNT / COLUMNS);
  const width = Math.ceil(Math.max(groups.length * side, COLUMNS * wide));
  const canvas = new OffscreenCanvas(width, Math.ceil(side + rows * high));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas for the marker glyphs');
  context.fillStyle = '#fff';
  groups.forEach(({ icon }, index) => drawIcon(context, icon, { left: index * side, side }));
  const cell = (count: number) => ({
    left: ((count - 1) % COLUMNS) * wide,
    top: side + Math.floor((count - 1) / COLUMNS) * high,
  });
  drawCounts(context, cell, pixelRatio);

  const box = (left: number, top: number, size: readonly [number, number]): Box => [
    left / canvas.width,
    top / canvas.height,
    (left + size[0]) / canvas.width,
    (top + size[1]) / canvas.height,
  ];
  const columns = new Map(groups.map(({ id }, index) => [id, index]));
  return {
    canvas,
    glyph(group) {
      const column = columns.get(group);
      return column === undefined ? NOWHERE : box(column * side, 0, [side, side]);
    },
    count(hidden) {
      if (hidden < 1) return NOWHERE;
      const { left, top } = cell(Math.min(MAX_COUNT, hidden));
      return box(left, top, [wide, high]);
    },
  };
}

type Context = OffscreenCanvasRenderingContext2D;

function drawIcon(context: Context, icon: string, { left, side }: { left: number; side: number }): void {
  context.save();
  context.translate(left, 0);
  context.scale(side / ICON_BOX, side / ICON_BOX);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is filled here, not an array
  context.fill(new Path2D(icon));
  context.restore();
}

function drawCounts(
  context: Context,
  cell: (count: number) => { left: number; top: number },
  pixelRatio: number,
): void {
  context.font = `600 ${9 * pixelRatio}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (let count = 1; count <= MAX_COUNT; count += 1) {
    const { left, top } = cell(count);
    context.fillText(`+${count}`, left + (COUNT.width * pixelRatio) / 2, top + COUNT.height * pixelRatio * 0.54);
  }
}
