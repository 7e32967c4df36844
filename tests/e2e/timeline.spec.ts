import { expect, type Page } from '@playwright/test';
import { openMap, test } from './openMap.ts';

const slider = (page: Page) => page.getByRole('slider', { name: '年份' });

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
    await expect(slider(page)).toHaveValue('2024');
    await expect(slider(page)).toHaveValue('2014', { timeout: 15_000 });
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
    await expect(slider(page)).toHaveValue('2017', { timeout: 15_000 });
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen.filter(value => !Number.isInteger(Number(value)))).toEqual([]);
  });

  test('uploads nothing to the graphics card and rebuilds no geometry while it plays', async ({ page }) => {
    await page.addInitScript(() => {
      const counts = { uploads: 0, draws: 0 };
      Object.assign(globalThis, { counts });
      const gl = WebGL2RenderingContext.prototype;
      for (const name of [
        'bufferData',
        'bufferSubData',
        'texImage2D',
        'texSubImage2D',
        'texStorage2D',
        'linkProgram',
      ] as const) {
        const original = gl[name] as (...args: unknown[]) => unknown;
        Object.assign(gl, {
          [name](this: WebGL2RenderingContext, ...args: unknown[]) {
            counts.uploads += 1;
            return original.apply(this, args);
          },
        });
      }
      const draw = gl.drawArrays;
      gl.drawArrays = function drawArrays(...args) {
        counts.draws += 1;
        return draw.apply(this, args);
      };
    });
    await openMap(page, '?y=2014');
    await page.waitForTimeout(2000);
    const before = await page.evaluate(() => ({
      ...(globalThis as unknown as { counts: { uploads: number; draws: number } }).counts,
    }));
    await page.getByRole('button', { name: '播放', exact: true }).click();
    await expect(slider(page)).toHaveValue('2018', { timeout: 20_000 });
    const after = await page.evaluate(() => ({
      ...(globalThis as unknown as { counts: { uploads: number; draws: number } }).counts,
    }));
    expect(after.draws - before.draws).toBeGreaterThan(20);
    expect(after.uploads - before.uploads).toBe(0);
  });
});
