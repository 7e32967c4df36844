import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { openMap, test } from './openMap.ts';

// Lighting leaves few belts on the map, so that none lies above the circle that is looked at.
const CLOSE = 'm=villages&l=circles&c=lighting';

/** Middle of the map, where the place of the link lies. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map-stage').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** Rests the pointer on the middle of the map until the circles have come and tell their place. */
async function hoverMiddle(page: Page, text: string | RegExp): Promise<void> {
  const { x, y } = await middle(page);
  await expect(async () => {
    await page.mouse.move(x + 1, y + 1);
    await page.mouse.move(x, y);
    await expect(page.getByRole('presentation').filter({ hasText: text })).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test.describe('Taobao villages close up', () => {
  test('are told by county, and a pick points to the county in the panel', async ({ page }) => {
    await openMap(page, `?y=2016&at=120.077_29.315_6.4&${CLOSE}`);
    await hoverMiddle(page, /义乌市.*金华.*65个淘宝村/s);
    const { x, y } = await middle(page);
    await page.mouse.click(x, y);
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('金华市');
    const row = panel.locator('tr[data-picked="true"]');
    await expect(row).toContainText('义乌市');
    await expect(row.getByRole('cell')).toHaveText(['6', '37', '65']);
    await expect(row).toBeInViewport();
  });

  test('are told by town with its products in both years and languages', async ({ page }) => {
    await openMap(page, `?y=2014&at=120.028_29.283_9&lang=en&${CLOSE}`);
    await hoverMiddle(page, /Choujiang subdistrict.*Yiwu · Jinhua.*2014 · 2 Taobao villages.*Products \(2014\): /s);
    await page.getByRole('slider', { name: 'Year' }).fill('2016');
    await hoverMiddle(page, /Choujiang subdistrict.*2016 · 8 Taobao villages/s);
  });

  test('are those of the prefecture in a year of which only totals were published', async ({ page }) => {
    await openMap(page, `?y=2018&at=120.077_29.315_6.4&${CLOSE}`);
    await hoverMiddle(page, /金华市.*245/s);
  });

  test('can be read without the map: towns by keyboard, sources, later years, single counts', async ({ page }) => {
    await openMap(page, `?y=2021&p=330700&lang=en&${CLOSE}`);
    const panel = page.getByRole('complementary');
    const county = panel.getByRole('button', { name: /^Yiwu 8 towns/ });
    await county.focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('row', { name: /Jiangdong subdistrict/ }).getByRole('cell')).toHaveText([
      '4',
      '27',
      '30',
    ]);
    await expect(panel.getByText(/From 2017 on no full list/)).toBeVisible();
    await expect(panel.getByText(/2021 · Yiwu · 197 Taobao villages/)).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: '中国淘宝村名单 2014' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('are named when their list does not come, and come on request', async ({ page, trouble }) => {
    await page.route('**/data/villageList.*.json', route => route.abort());
    await openMap(page, `?y=2016&at=120.077_29.315_6.4&${CLOSE}`);
    const notice = page.getByText('没能取到：淘宝村名单');
    await expect(notice).toBeVisible();
    await page.unroute('**/data/villageList.*.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(notice).toHaveCount(0);
    await hoverMiddle(page, /义乌市.*65个淘宝村/s);
    trouble.errors.length = 0;
  });
});

test.describe('Taobao villages on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a circle opens the panel at its row, no wider than the screen', async ({ page }) => {
    await openMap(page, `?y=2016&at=120.077_29.315_6.4&${CLOSE}`);
    const { x, y } = await middle(page);
    const row = page.getByRole('complementary').locator('tr[data-picked="true"]');
    await expect(async () => {
      await page.touchscreen.tap(x, y);
      await expect(row).toContainText('义乌市', { timeout: 3000 });
    }).toPass();
    await expect(row).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeFindings(page)).toEqual([]);
  });
});
