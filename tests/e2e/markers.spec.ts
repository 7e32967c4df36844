import { expect, type Page } from '@playwright/test';
import { openMap, test } from './openMap.ts';

/** A view whose middle is Guzhen's marker, with nothing else near it. */
const GUZHEN = '?c=lighting&l=fill&y=2022&at=113.18_22.61_9';
const PART = { x: 620, y: 330, width: 200, height: 130 };

/** Sum of the steps in lightness between neighbouring pixels of a part of the page: it falls when edges are blurred. */
async function edges(page: Page): Promise<number> {
  // Taken by the browser itself: the test runner would take it at the pixel ratio that the page was opened with.
  const devtools = await page.context().newCDPSession(page);
  const { data: picture } = await devtools.send('Page.captureScreenshot', { clip: { ...PART, scale: 1 } });
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    let sum = 0;
    for (let at = 4; at < data.length; at += 4) sum += ((data[at + 1] ?? 0) - (data[at - 3] ?? 0)) ** 2;
    return sum;
  }, picture);
}

async function setPixelRatio(page: Page, deviceScaleFactor: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const metrics = { width: 1440, height: 900, deviceScaleFactor, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.waitForTimeout(3000);
}

test('markers are drawn anew and sharp when the page comes to a finer screen', async ({ page, browser, baseURL }) => {
  await openMap(page, GUZHEN);
  await setPixelRatio(page, 3);
  const after = await edges(page);
  const fresh = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 3,
    baseURL: baseURL ?? '',
  });
  const other = await fresh.newPage();
  await openMap(other, GUZHEN);
  await other.waitForTimeout(3000);
  const sharp = await edges(other);
  await fresh.close();
  expect(after / sharp).toBeGreaterThan(0.97);
  expect(after / sharp).toBeLessThan(1.03);
});
