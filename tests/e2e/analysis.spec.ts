import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { axeFindings } from './axeFindings.ts';
import { openMap, test } from './openMap.ts';

const column = (page: Page) => page.getByRole('complementary');

/** Where a position lies on the page, in CSS pixels, for a map whose middle is known by its link. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map-stage').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

async function linkHas(page: Page, part: RegExp): Promise<void> {
  await expect.poll(() => decodeURIComponent(new URL(page.url()).search)).toMatch(part);
}

test('the centre of gravity: a row a year, the shown one marked, the same way told, and why a category has none', async ({
  page,
}) => {
  await openMap(page, '?w=analysis&y=2019');
  const panel = column(page);
  await expect(panel.getByText(/2014 至 2024 年，重心向/)).toBeVisible();
  await expect(panel.getByRole('row')).toHaveCount(12);
  await expect(panel.locator('tr[data-now="true"]')).toContainText('2019');
  await expect(panel.getByText(/2019 年的件数有 .*是估算/)).toBeVisible();
  await expect(page.locator('.map-base')).toHaveClass(/map-dimmed/);
  await panel.getByRole('button', { name: '在地图上放大' }).click();
  await linkHas(page, /at=116\.\d+_29\.\d+_\d/);
  await panel.getByRole('combobox', { name: '对象' }).selectOption({ label: '灯饰照明' });
  await expect(panel.getByText(/算不出重心/)).toBeVisible();
  await expect(page.locator('.map-base')).not.toHaveClass(/map-dimmed/);
});

test('a circle by keyboard alone: opened, named, widened, shared, followed through the years', async ({ page }) => {
  await openMap(page);
  const panel = column(page);
  const tool = page.getByRole('button', { name: '分析' });
  await tool.focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('radio', { name: '重心' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByText('还没有范围')).toBeVisible();
  await panel.getByRole('textbox', { name: '圆心' }).focus();
  await page.keyboard.type('义乌');
  await page.keyboard.press('Enter');
  const hit = panel.getByRole('button', { name: /^义乌市/ }).first();
  await hit.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: /周围 100 公里以内/ })).toBeVisible();
  await panel.getByRole('slider', { name: '半径' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('heading', { name: /周围 105 公里以内/ })).toBeVisible();
  await linkHas(page, /w=analysis.*an=area.*ar=12\d\.\d+_29\.\d+_105/);
  const before = (await panel.locator('dl').textContent()) ?? '';
  await page.reload();
  await expect(panel.locator('dl')).toHaveText(before);
  await page.getByRole('slider', { name: '年份' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(panel.getByText('快递业务量 (2023)')).toBeVisible();
});

test('a circle by click on the map, and Escape gives up the pick and not the tool', async ({ page }) => {
  await openMap(page, '?w=analysis&an=area&at=113_30_6');
  const panel = column(page);
  const { x, y } = await middleOfMap(page);
  await panel.getByRole('button', { name: '在地图上点选' }).click();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: '在地图上点选' })).toBeVisible();
  await panel.getByRole('button', { name: '在地图上点选' }).click();
  await page.mouse.click(x, y);
  await expect(panel.getByRole('heading', { name: '113.00°E, 30.00°N 周围 100 公里以内' })).toBeVisible();
  // The click was the middle of the circle and opened nothing.
  await expect(panel.getByRole('tab')).toHaveCount(0);
});

test('a circle around what the arrow keys walk to on the map', async ({ page }) => {
  await openMap(page, '?w=analysis&an=area&c=lighting&at=101.7_36.6_6');
  const panel = column(page);
  await panel.getByRole('button', { name: '在地图上点选' }).click();
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: /周围 100 公里以内/ })).toBeVisible();
});

test('a polygon by clicks: undo, finish at the first corner, and again by double click', async ({ page }) => {
  await openMap(page, '?w=analysis&an=area&at=116_30_6');
  const panel = column(page);
  const { x, y } = await middleOfMap(page);
  await panel.getByRole('radio', { name: '多边形' }).check({ force: true });
  await panel.getByRole('button', { name: '在地图上画' }).click();
  for (const [right, down] of [
    [-40, -40],
    [60, -40],
    [200, 200],
  ] as const)
    await page.mouse.click(x + right, y + down);
  await expect(panel.getByText('已有 3 个角')).toBeVisible();
  await panel.getByRole('button', { name: '撤回一角' }).click();
  await page.mouse.click(x + 60, y + 60);
  await page.mouse.click(x - 40, y - 40);
  await expect(panel.getByRole('heading', { name: /3 个角的多边形/ })).toBeVisible();
  await linkHas(page, /ar=(-?[\d.]+_){5}[\d.]+/);
  await panel.getByRole('button', { name: '重画' }).click();
  await page.mouse.click(x - 60, y - 60);
  await page.mouse.click(x + 60, y - 60);
  await page.mouse.click(x + 60, y + 60);
  await page.mouse.dblclick(x - 60, y + 60);
  await expect(panel.getByRole('heading', { name: /4 个角的多边形/ })).toBeVisible();
});

test('a polygon by typed coordinates, and what is said of those that cannot be added up', async ({ page }) => {
  await page.goto('./?w=analysis&an=area&ar=110_20_120_30_120_20_110_30');
  const panel = column(page);
  await expect(panel.getByRole('alert')).toContainText('互相交叉');
  await panel.locator('summary', { hasText: '用坐标输入' }).click();
  const field = panel.getByRole('textbox', { name: '每行一个角' });
  await field.fill('110, 20\n120 here\n120, 30');
  await panel.getByRole('button', { name: '采用' }).click();
  await expect(panel.getByText('第 2 行')).toBeVisible();
  await field.fill('110, 20\n120, 20\n120, 30\n110, 30');
  await panel.getByRole('button', { name: '采用' }).click();
  await expect(panel.getByRole('heading', { name: /4 个角的多边形/ })).toBeVisible();
  for (const [area, said] of [
    ['140_30_150_30_150_40', '不在中国境内'],
    ['170_30_-170_30_-170_40', '180°'],
    ['110_20_110.01_20_110.01_20.01', '10 平方公里'],
    ['122.5_26_123.5_26_123.5_27', '没有放置件数的点'],
  ] as const) {
    await page.goto(`./?w=analysis&an=area&ar=${area}`);
    await expect(panel.getByRole('alert')).toContainText(said);
  }
});

test('a table is taken along as CSV, and a belt of the area opens in front', async ({ page }) => {
  await page.goto('./?w=analysis&an=area&ar=120.1_29.3_60');
  const panel = column(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('area.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(12);
  expect(lines[0]).toContain('year,parcels,low,high,status,estimated_share');
  expect(lines[11]).toMatch(/^2024,\d{9,},\d{9,},\d{9,},estimated,/);
  await panel.getByRole('listitem').getByRole('button').first().click();
  await expect(panel.getByRole('tab', { selected: true })).not.toHaveText('分析');
});

test('without estimates nothing is worked out, and they can be shown again', async ({ page }) => {
  await page.goto('./?w=analysis&an=spread&e=0');
  const panel = column(page);
  await expect(panel.getByText('估算值已隐藏')).toBeVisible();
  await panel.getByRole('button', { name: '显示估算值' }).click();
  await expect(panel.getByRole('img', { name: '基尼系数' })).toBeVisible();
  await expect(panel.getByRole('row')).toHaveCount(12);
});

test('the small maps: eleven, each with total and status, and one sheet of paper', async ({ page }) => {
  await page.goto('./?w=analysis&an=years&t=dark');
  const panel = column(page);
  await expect(panel.getByRole('listitem').filter({ hasText: '全国' })).toHaveCount(11);
  await expect(panel.getByRole('listitem').filter({ hasText: '已公布' })).toHaveCount(11);
  await panel.getByRole('button', { name: '看 2017 年' }).click();
  await expect(page.getByRole('slider', { name: '年份' })).toHaveValue('2017');
  const sheet = page.locator('[data-print-sheet]');
  await expect(sheet).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.locator('.map-stage')).toBeHidden();
  await page.emulateMedia({ media: null });
  // Anything else on the page prints as it did before.
  await panel.getByRole('radio', { name: '集中度' }).check({ force: true });
  await expect(sheet).toHaveCount(0);
});

/** The colour in the middle of the map, as three numbers. */
async function colourInTheMiddle(page: Page): Promise<readonly number[]> {
  const { x, y } = await middleOfMap(page);
  const shot = await page.screenshot({ clip: { x: x - 1, y: y - 1, width: 2, height: 2 } });
  return [...PNG.sync.read(shot).data.subarray(0, 3)];
}

test('what is drawn changes its face, and comes back after the graphics card was lost', async ({ page, trouble }) => {
  await openMap(page, '?w=analysis&an=area&ar=100_38_200&at=100_38_5.5&l=fill&c=lighting&t=light');
  // The dot in the middle of the circle, in the colour of what is chosen.
  await expect.poll(() => colourInTheMiddle(page)).toEqual([0x0b, 0x66, 0x70]);
  await page.getByRole('button', { name: '浅色' }).click();
  await expect.poll(() => colourInTheMiddle(page)).toEqual([0x5c, 0xc4, 0xc9]);
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    await new Promise(resolve => setTimeout(resolve, 500));
    extension?.restoreContext();
  });
  await expect.poll(() => colourInTheMiddle(page)).toEqual([0x5c, 0xc4, 0xc9]);
  await page.getByRole('button', { name: '清除范围' }).click();
  await expect.poll(() => colourInTheMiddle(page)).not.toEqual([0x5c, 0xc4, 0xc9]);
  // The libraries complain of a lost card, as they should.
  trouble.errors.length = 0;
});

for (const language of ['zh', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in the analyses, ${language}, ${theme}`, async ({ page }) => {
      await page.goto(`./?lang=${language}&t=${theme}&w=analysis&an=area&ar=120.1_29.3_150`);
      await expect(column(page).locator('dl')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      for (const [name, sign] of [
        [/重心|Centre/, 'table'],
        [/逐年|All years/, 'ol'],
        [/集中度|Concentration/, 'table'],
      ] as const) {
        await column(page).getByRole('radio', { name }).check({ force: true });
        await expect(column(page).locator(sign).first()).toBeVisible();
        expect(await axeFindings(page)).toEqual([]);
      }
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an area is drawn by taps above the sheet, and nothing is wider than the screen', async ({ page }) => {
    await openMap(page, '?w=analysis&an=area&at=113_32_5');
    const panel = column(page);
    await panel.getByRole('radio', { name: '多边形' }).tap({ force: true });
    await panel.getByRole('button', { name: '在地图上画' }).tap();
    const map = await page.locator('.map-stage').boundingBox();
    const [left, top] = [map?.x ?? 0, map?.y ?? 0];
    for (const [right, down] of [
      [120, 30],
      [260, 30],
      [200, 120],
    ] as const)
      await page.touchscreen.tap(left + right, top + down);
    await expect(panel.getByText('已有 3 个角')).toBeVisible();
    await panel.getByRole('button', { name: '完成' }).tap();
    await expect(panel.getByRole('heading', { name: /3 个角的多边形/ })).toBeVisible();
    for (const name of ['重心', '逐年', '集中度']) {
      await panel.getByRole('radio', { name }).tap({ force: true });
      await expect(panel.getByRole('button', { name: '下载 CSV' })).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});
