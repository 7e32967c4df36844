import { PNG } from 'pngjs';

/** Part of every page, in shares of its width and height, where east China lies and no panel does. */
const BOX = { left: 0.55, top: 0.33, right: 0.69, bottom: 0.8 } as const;

/** Pixels of the box as red, green and blue, row by row. */
export function heatBox(picture: Buffer): Uint8Array {
  const { width, height, data } = PNG.sync.read(picture);
  const [left, right] = [Math.round(BOX.left * width), Math.round(BOX.right * width)];
  const [top, bottom] = [Math.round(BOX.top * height), Math.round(BOX.bottom * height)];
  const pixels = new Uint8Array(3 * (right - left) * (bottom - top));
  let at = 0;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const start = 4 * (row * width + column);
      pixels.set(data.subarray(start, start + 3), at);
      at += 3;
    }
  }
  return pixels;
}

/** Share of a box's pixels that have the warm colours which only the heat surface has. */
export function warmShare(pixels: Uint8Array): number {
  let warm = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const [red, , blue] = pixels.subarray(at, at + 3);
    if (red !== undefined && blue !== undefined && red > 180 && red - blue > 50) warm += 1;
  }
  return warm / (pixels.length / 3);
}
