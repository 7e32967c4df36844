import type { Page } from '@playwright/test';

/**
 * How many pixels of the map carry a strong colour, read from a picture of the page: the surface is drawn on one
 * canvas or another, and only what reaches the reader's eye counts. Markers count too, so compare like with like.
 */
export async function heatPixels(page: Page): Promise<number> {
  const picture = await page.locator('.map-stage').screenshot();
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    let strong = 0;
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.subarray(at, at + 3);
      if (Math.max(...colour) - Math.min(...colour) > 60) strong += 1;
    }
    return strong;
  }, picture.toString('base64'));
}
