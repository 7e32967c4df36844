import { expect, type Page } from '@playwright/test';
import { cardWork, countCardWork } from './cardWork.ts';
import { openMap, test } from './openMap.ts';

const slider = (page: Page) => page.getByRole('slider', { name: '年份' });

/** Waits frame by frame until the slider stands in a range of years: looking now and then would miss a year that passes. */
const standsIn = (page: Page, first: number, last: number) =>
  page.waitForFunction(
    ([from, to]) => {
      const value = Number(document.querySelector<HTMLInputElement>('input[type=range]')?.value);
      return value >= from && value <= to;
    },
    [first, last] as const,
    { timeout: 40_000 },
  );

test.describe('the timeline', () => {
  test('obeys the keys', async ({ page }) => {
    await openMap(page, '?y=2020');
    await slider(page).focus();
    for (const [key, year] of [
      ['ArrowLeft', '2019'],
      ['ArrowRight', '2020'],
      ['Home', '2014'],
      ['End', '2024'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(slider(page)).toHaveValue(year);
      await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(year));
    }
  });

  test('plays to the end, loops, and pauses on a whole year', async ({ page }) => {
    await openMap(page, '?y=2023');
    await page.getByRole('button', { name: '播放', exact: true }).click();
    await standsIn(page, 2024, 2024);
    await standsIn(page, 2014, 2016);
    await page.getByRole('button', { name: '暂停' }).click();
    const value = Number(await slider(page).inputValue());
    expect(Number.isInteger(value)).toBe(true);
  });

  test('says when it stands between two years', async ({ page }) => {
    await openMap(page, '?y=2018');
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('the slider has no box');
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2, { steps: 4 });
    await expect(page.getByText(/之间，插值/).first()).toBeVisible();
    await page.mouse.up();
    await expect(page.getByText(/之间，插值/)).toHaveCount(0);
    expect(Number.isInteger(Number(await slider(page).inputValue()))).toBe(true);
  });

  test('moves in whole years for readers who want less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page, '?y=2014');
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const input = document.querySelector<HTMLInputElement>('input[type=range]');
      const watch = () => {
        seen.add(input?.value ?? '');
        requestAnimationFrame(watch);
      };
      watch();
    });
    await page.getByRole('button', { name: '播放', exact: true }).click();
    await standsIn(page, 2017, 2020);
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen.filter(value => !Number.isInteger(Number(value)))).toEqual([]);
  });

  test('uploads nothing to the graphics card and rebuilds no geometry while it plays', async ({ page }) => {
    await page.addInitScript(countCardWork);
    await openMap(page, '?y=2014');
    await page.getByRole('button', { name: '播放', exact: true }).click();
    // The surface is handed from the base map to its own canvas once, when the playing begins.
    await standsIn(page, 2015, 2016);
    const before = await cardWork(page);
    await standsIn(page, 2018, 2019);
    const after = await cardWork(page);
    expect(after.draws - before.draws).toBeGreaterThan(20);
    expect(after.messages - before.messages, 'messages to workers').toBe(0);
    // Three or four years pass; what may be written is the markers' uniform block: the year, once a year.
    expect(after.bytes - before.bytes, 'bytes uploaded').toBeLessThanOrEqual(4 * 64);
  });
});
