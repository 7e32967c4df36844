import { expect } from '@playwright/test';
import { heatPixels } from './heatPixels.ts';
import { find } from './find.ts';
import { openMap, test } from './openMap.ts';

test.describe('a viewer', () => {
  test('sees the heat grow over the years under one legend', async ({ page }) => {
    await openMap(page, '?y=2014&c=lighting');
    const legend = page.getByRole('region', { name: '图例' });
    const legendIn2014 = await legend.innerText();
    const covered: number[] = [];
    for (const year of [2014, 2019, 2024]) {
      await page.getByRole('slider', { name: '年份' }).fill(String(year));
      // Let the surface be handed back to the base map before looking.
      await page.waitForTimeout(1000);
      covered.push(await heatPixels(page));
    }
    expect(covered[1]).toBeGreaterThan((covered[0] ?? 0) * 1.2);
    expect(covered[2]).toBeGreaterThan((covered[1] ?? 0) * 1.1);
    expect(await legend.innerText()).toBe(legendIn2014);
  });

  // State Post Bureau, in the reader's units.
  for (const [year, zh] of [
    [2014, '139.6亿件'],
    [2019, '635.23亿件'],
    [2024, '1,750.8亿件'],
  ] as const) {
    test(`reads the nation's total of ${year} and one click further its source`, async ({ page }) => {
      await openMap(page, `?y=${year}`);
      await page.getByRole('button', { name: zh }).click();
      const panel = page.getByRole('complementary');
      await expect(panel).toContainText(zh);
      await expect(panel).toContainText('State Post Bureau');
    });
  }

  test('finds Jinhua first among the senders of 2020 to 2022, with the source', async ({ page }) => {
    for (const year of [2020, 2021, 2022]) {
      await openMap(page, `?y=${year}&p=330700`);
      const panel = page.getByRole('complementary');
      await expect(panel).toContainText('第 1 位');
      await expect(panel.getByRole('list', { name: '依据' }).or(panel.getByText('依据'))).not.toHaveCount(0);
    }
  });

  test('filters lighting, opens Guzhen and shares the view', async ({ page, context, baseURL }) => {
    await openMap(page);
    await page.getByRole('button', { name: /^品类/ }).click();
    await page.getByRole('button', { name: /展开家具/ }).click();
    await page.getByRole('checkbox', { name: /^灯饰/ }).check();
    await find(page, '古镇', /古镇灯饰/);
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('古镇灯饰');
    await expect(panel).toContainText('已公布');
    await expect(page).toHaveURL(/p=zhongshan-guzhen-lighting/);
    const other = await context.newPage();
    await other.goto(new URL(page.url()).search.replace(/^/, baseURL ?? ''));
    await expect(other.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('古镇灯饰');
    await expect(other.getByRole('button', { name: /^品类/ })).toContainText('已选 1 类');
  });

  test('goes back from a belt to the map, and reload keeps the view', async ({ page }) => {
    await openMap(page, '?y=2020&l=fill');
    await find(page, 'Baigou', /白沟箱包/);
    await expect(page.getByRole('complementary')).toContainText('白沟');
    await page.reload();
    await expect(page.getByRole('complementary')).toContainText('白沟');
    await page.goBack();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page).toHaveURL(/y=2020&l=fill/);
  });

  test('reads every figure of a belt with status and source', async ({ page }) => {
    await openMap(page, '?p=zhongshan-guzhen-lighting');
    const figures = page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: '引用这个数字' }) });
    await expect(figures.first()).toBeVisible();
    const texts = await figures.allInnerTexts();
    expect(texts.length).toBeGreaterThanOrEqual(4);
    for (const text of texts) {
      expect(text).toMatch(/已公布|目标|预测|估算/);
      expect(text).toContain(' · ');
    }
  });

  test('switches language and theme, and the link remembers', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page).toHaveTitle(/China E-commerce Belts|E-commerce belts/i);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
    await expect(page).toHaveURL(/lang=en/);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
  });

  test('sees Taobao villages as counts, never as a surface', async ({ page }) => {
    await openMap(page, '?y=2016');
    await page.getByRole('radio', { name: '淘宝村' }).check();
    await expect(page).toHaveURL(/m=villages/);
    await expect(page.getByRole('radio', { name: '圆' })).toBeChecked();
    await expect(page.getByRole('region', { name: '图例' })).toContainText('淘宝村');
  });

  test('falls back quietly from a nonsense link', async ({ page }) => {
    await openMap(page, '?v=99&y=1900&m=gold&c=<script>&p=no-such-belt&at=1_2&l=zzz');
    await expect(page.getByRole('slider', { name: '年份' })).toHaveValue('2024');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });
});
