import { DIAMETERS, GLYPH_PART } from './markerSizes.ts';

/** Side of the box that icon paths are drawn in. */
const ICON_BOX = 256;
/** Counts above this are written as this with a plus. */
const MAX_COUNT = 99;

/** A picture of all glyphs and counts, white on clear, and where they lie in it. */
export type Atlas = {
  readonly canvas: OffscreenCanvas;
  /** Left, top, right and bottom as parts of the picture: of a category's glyph, and of a count. */
  readonly glyph: (category: string) => Box;
  readonly count: (hidden: number) => Box;
};
export type Box = readonly [number, number, number, number];

const NOWHERE: Box = [0, 0, 0, 0];
/** Glyphs in a row: few enough for the smallest texture a card may allow at any pixel ratio. */
const GLYPHS_A_ROW = 16;
/** Columns of the counts' table and its cell in CSS pixels. */
const COLUMNS = 20;
const COUNT = { width: 20, height: 12 };

/**
 * Draws the atlas of `icons` (path data by category) for a pixel ratio, a little finer than the largest glyph is shown,
 * so that nothing is enlarged. Counts are drawn here too: a text layer would bring kilobytes of code for nine digits.
 */
export function drawAtlas(icons: Readonly<Record<string, string>>, pixelRatio: number): Atlas {
  const side = Math.ceil(DIAMETERS[1] * GLYPH_PART * 1.25 * pixelRatio);
  const [wide, high] = [COUNT.width * pixelRatio, COUNT.height * pixelRatio];
  const places = Object.keys(icons).map(
    (id, index) => [id, { left: (index % GLYPHS_A_ROW) * side, top: Math.floor(index / GLYPHS_A_ROW) * side }] as const,
  );
  const glyphs = new Map(places);
  const below = Math.ceil(places.length / GLYPHS_A_ROW) * side;
  const width = Math.ceil(Math.max(GLYPHS_A_ROW * side, COLUMNS * wide));
  const canvas = new OffscreenCanvas(width, Math.ceil(below + Math.ceil(MAX_COUNT / COLUMNS) * high));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas for the marker glyphs');
  context.fillStyle = '#fff';
  for (const [id, place] of places) drawIcon(context, icons[id] ?? '', { ...place, side });
  const cell = (count: number) => ({
    left: ((count - 1) % COLUMNS) * wide,
    top: below + Math.floor((count - 1) / COLUMNS) * high,
  });
  drawCounts(context, cell, pixelRatio);

  const box = ({ left, top }: { left: number; top: number }, size: readonly [number, number]): Box => [
    left / canvas.width,
    top / canvas.height,
    (left + size[0]) / canvas.width,
    (top + size[1]) / canvas.height,
  ];
  return {
    canvas,
    glyph(category) {
      const place = glyphs.get(category);
      return place ? box(place, [side, side]) : NOWHERE;
    },
    count(hidden) {
      return hidden < 1 ? NOWHERE : box(cell(Math.min(MAX_COUNT, hidden)), [wide, high]);
    },
  };
}

type Context = OffscreenCanvasRenderingContext2D;

type IconPlace = { left: number; top: number; side: number };

function drawIcon(context: Context, icon: string, { left, top, side }: IconPlace): void {
  context.save();
  context.translate(left, top);
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
