import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Face } from '#derive/ramp.ts';
import { PALETTES } from './style/palette.ts';
import { SPOT } from './style/labelLayers.ts';
import { PATTERNS } from './style/measureLayers.ts';

/** Side of a pattern tile in its own pixels; drawn at two pixels a CSS pixel. */
const SIDE = 16;
const PIXEL_RATIO = 2;

type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly shift: number;
  readonly rises: boolean;
};

function drawTile(strokes: readonly Stroke[]): ImageData {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas for the map patterns');
  for (const { colour, width, alpha, shift, rises } of strokes) {
    context.strokeStyle = colour;
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.beginPath();
    // Three parallels, so that the tile's corners join.
    for (const left of [shift - SIDE, shift, shift + SIDE]) {
      context.moveTo(left - 2, rises ? SIDE + 2 : -2);
      context.lineTo(left + SIDE + 2, rises ? -2 : SIDE + 2);
    }
    context.stroke();
  }
  return context.getImageData(0, 0, SIDE, SIDE);
}

/** Side of a middling marker, in CSS pixels. */
const SPOT_SIDE = 24;

/** Gives the map its two patterns in the colours of a face (a fine hatch for estimates, a lattice for gaps), and the spot. */
export function addPatterns(map: MapLibreMap, face: Face): void {
  const { hatch, hatchLight, gap } = PALETTES[face];
  const line = { width: 1.6, alpha: 0.32, shift: 0, rises: true };
  const lattice = { colour: gap, width: 1.2, alpha: 0.4, shift: 0 };
  const tiles = {
    // A light line beside the dark one: either is lost on one end of the ramp.
    [PATTERNS.estimated]: drawTile([
      { ...line, colour: hatch },
      { ...line, colour: hatchLight, shift: 2 },
    ]),
    [PATTERNS.gap]: drawTile([
      { ...lattice, rises: true },
      { ...lattice, rises: false },
    ]),
  };
  if (!map.hasImage(SPOT)) map.addImage(SPOT, new ImageData(SPOT_SIDE, SPOT_SIDE));
  for (const [name, tile] of Object.entries(tiles)) {
    if (map.hasImage(name)) map.updateImage(name, tile);
    else map.addImage(name, tile, { pixelRatio: PIXEL_RATIO });
  }
}
