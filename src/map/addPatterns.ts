import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Face } from '#derive/ramp.ts';
import { PALETTES } from './style/palette.ts';
import { SPOT } from './style/labelLayers.ts';
import { PATTERNS } from './style/measureLayers.ts';

/** Side of a pattern tile in its own pixels; drawn at two pixels a CSS pixel. */
const SIDE = 16;
const PIXEL_RATIO = 2;

type Stroke = { colour: string; width: number; alpha: number; cross: boolean };

function drawTile({ colour, width, alpha, cross }: Stroke): ImageData {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas for the map patterns');
  context.strokeStyle = colour;
  context.globalAlpha = alpha;
  context.lineWidth = width;
  context.beginPath();
  // Three parallels, so that the tile's corners join.
  for (const shift of [-SIDE, 0, SIDE]) {
    context.moveTo(shift - 2, SIDE + 2);
    context.lineTo(shift + SIDE + 2, -2);
    if (!cross) continue;
    context.moveTo(shift - 2, -2);
    context.lineTo(shift + SIDE + 2, SIDE + 2);
  }
  context.stroke();
  return context.getImageData(0, 0, SIDE, SIDE);
}

/** Side of a middling marker, in CSS pixels. */
const SPOT_SIDE = 24;

/** Gives the map its two patterns in the colours of a face (a fine hatch for estimates, a lattice for gaps), and the spot. */
export function addPatterns(map: MapLibreMap, face: Face): void {
  const { hatch, gap } = PALETTES[face];
  const tiles = {
    [PATTERNS.estimated]: drawTile({ colour: hatch, width: 1.6, alpha: 0.3, cross: false }),
    [PATTERNS.gap]: drawTile({ colour: gap, width: 1.2, alpha: 0.4, cross: true }),
  };
  if (!map.hasImage(SPOT)) map.addImage(SPOT, new ImageData(SPOT_SIDE, SPOT_SIDE));
  for (const [name, tile] of Object.entries(tiles)) {
    if (map.hasImage(name)) map.updateImage(name, tile);
    else map.addImage(name, tile, { pixelRatio: PIXEL_RATIO });
  }
}
