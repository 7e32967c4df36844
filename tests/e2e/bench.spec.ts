import { expect } from '@playwright/test';
import { openMap, test } from './openMap.ts';

type Measured = { bench?: { ready: Promise<unknown>; setTime: (time: number) => void; settled: () => Promise<void> } };

test('gives the measuring program hold of time, only when asked to', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await openMap(page);
  expect(await page.evaluate(() => 'bench' in globalThis)).toBe(false);
  expect(asked.filter(path => /bench-/.test(path))).toEqual([]);

  await page.goto('./?bench=1000');
  await page.waitForFunction(() => 'bench' in globalThis);
  await page.evaluate(async () => {
    const { bench } = globalThis as unknown as Required<Measured>;
    await bench.ready;
    bench.setTime(2016.5);
    await bench.settled();
  });
  // A quarter of the way; the input itself hears of whole years only.
  await expect(page.locator('[data-thumb]')).toHaveAttribute('style', 'left: 25%;');
});
