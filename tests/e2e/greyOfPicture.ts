import sharp from 'sharp';

/** A part of a picture in pixels. */
export type Part = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Brightness of every pixel of a part, row by row, 0 to 255. */
export async function greyOfPart(picture: Buffer, part: Part): Promise<Uint8Array> {
  return sharp(picture).extract(part).greyscale().raw().toBuffer();
}

/** Mean difference of two parts of one size, in steps of brightness. */
export function differ(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

/** How many of a picture's pixels carry a strong colour: heat, and no land, line or card does. */
export async function strongPixels(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let strong = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const colour = data.subarray(at, at + 3);
    if (Math.max(...colour) - Math.min(...colour) > 60) strong += 1;
  }
  return strong;
}
