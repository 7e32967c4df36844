import type { Page } from '@playwright/test';

/** Pixels of the heat canvas that are more than half covered, read in the frame in which they were drawn. */
export async function heatPixels(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.heat-canvas');
    if (!canvas) throw new Error('no heat canvas');
    // The drawing buffer is empty outside the task that drew it: a snapshot of the page's own composition is not.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy.getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let covered = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 127) covered += 1;
    return covered;
  });
}
