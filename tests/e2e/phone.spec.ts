import { expect } from '@playwright/test';
import { openMap, test } from './openMap.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.describe('on a phone', () => {
  test('a belt opens in a sheet that leaves map, legend and timeline in view', async ({ page }) => {
    await openMap(page, '?p=zhongshan-guzhen-lighting');
    const sheet = page.getByRole('complementary');
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText('古镇灯饰');
    const [panel, timeline] = [
      await sheet.boundingBox(),
      await page.getByRole('slider', { name: '年份' }).boundingBox(),
    ];
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual((timeline?.y ?? 0) + 1);
    expect(panel?.y).toBeGreaterThan(250);
    await expect(page.getByRole('region', { name: '图例' })).toBeVisible();
    await page.getByRole('button', { name: '关闭' }).tap();
    await expect(sheet).toHaveCount(0);
  });

  test('nothing is wider than the screen, and what is pressed is large enough for a thumb', async ({ page }) => {
    await openMap(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    for (const name of ['播放', '前一年', '后一年', '查找产业带或地区', '显示设置']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
  });

  test('a tap on the map opens a place', async ({ page }) => {
    await openMap(page, '?at=101.7_36.6_6&c=lighting');
    const map = await page.locator('.map-stage').boundingBox();
    await page.touchscreen.tap((map?.x ?? 0) + (map?.width ?? 0) / 2, (map?.y ?? 0) + (map?.height ?? 0) / 2);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('西宁');
  });
});
