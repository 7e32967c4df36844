import { expect, type Locator, type Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { openMap, test } from './openMap.ts';

const tool = (page: Page) => page.getByRole('complementary');
const chosen = (page: Page) => tool(page).getByRole('list', { name: '已选地区' }).getByRole('listitem');
const divider = (page: Page) => page.getByRole('slider', { name: '两年分界线' });
const legend = (page: Page) => page.getByRole('region', { name: '图例' });

/** Moves the focus on by Tab until it is on something; fails when it never comes there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
}

/** Colours of the map at points of its stage, from a picture of the page. */
async function coloursAt(page: Page, points: readonly (readonly [x: number, y: number])[]) {
  const picture = await page.locator('.map-stage').screenshot();
  return page.evaluate(
    async ({ base64, asked }) => {
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return asked.map(([x, y]) => Array.from(context?.getImageData(x, y, 1, 1).data ?? []).slice(0, 3));
    },
    { base64: picture.toString('base64'), asked: points },
  );
}

test.describe('comparing places', () => {
  test('by keyboard alone: found by name, on another scale, in a table with status and source, in the link', async ({
    page,
  }) => {
    await openMap(page, '?w=compare');
    const field = tool(page).getByRole('combobox', { name: '添加地区' });
    await tabTo(page, field);
    for (const [typed, name] of [
      ['jinhua', '金华'],
      ['guangzhou', '广州'],
    ] as const) {
      await page.keyboard.type(typed);
      await expect(tool(page).getByRole('option').first()).toContainText(name);
      await page.keyboard.press('Enter');
      await expect(chosen(page).last()).toContainText(name);
    }
    const scale = tool(page).getByRole('radio', { name: '数量' });
    await tabTo(page, scale);
    await page.keyboard.press('ArrowRight');
    await expect(tool(page).getByText('2014 年 = 100')).toBeVisible();
    const first = tool(page).getByRole('row', { name: /^2014/ });
    await expect(first.getByRole('cell', { name: /^100/ })).toHaveCount(2);
    await expect(first.getByText('估算')).toHaveCount(2);
    await expect(tool(page).getByRole('row', { name: /^2024/ })).toContainText('第 1 / 369 位');
    await expect(tool(page).getByText('获得方式')).toBeVisible();
    await expect(page).toHaveURL(/cp=330700\.440100/);
    await expect(page).toHaveURL(/cs=index/);
    // The link brings all of it back.
    await openMap(page, new URL(page.url()).search);
    await expect(chosen(page)).toHaveCount(2);
    await expect(tool(page).getByRole('radio', { name: '指数' })).toBeChecked();
    const remove = tool(page).getByRole('button', { name: '去掉金华' });
    await tabTo(page, remove);
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toHaveCount(1);
  });

  test('from the map, where a click adds a place and another takes it away', async ({ page }) => {
    await openMap(page, '?w=compare&at=101.7_36.6_6&c=lighting');
    const map = await page.locator('.map-stage').boundingBox();
    const middle = [(map?.x ?? 0) + (map?.width ?? 0) / 2, (map?.y ?? 0) + (map?.height ?? 0) / 2] as const;
    await page.mouse.click(...middle);
    await expect(chosen(page)).toHaveText(/西宁/);
    await page.mouse.click(...middle);
    await expect(chosen(page)).toHaveCount(0);
  });

  test('from panels: a belt stands for the unit it lies in', async ({ page }) => {
    await openMap(page, '?p=zhongshan-guzhen-lighting');
    await tool(page).getByRole('button', { name: '加入对比' }).click();
    await expect(chosen(page)).toContainText('中山');
    await expect(chosen(page)).toContainText('古镇灯饰');
  });

  test('links with places twice, unknown ones and a year against itself are harmless', async ({ page }) => {
    await openMap(page, '?w=compare&cp=330700.330700.999999.no-such.100000&cs=share&ya=2024');
    await expect(chosen(page)).toHaveCount(2);
    await expect(tool(page).getByRole('row', { name: /^2024/ })).toContainText('100%');
    await tool(page).getByRole('radio', { name: '增长' }).check();
    await expect(tool(page).getByText('两个年份相同')).toBeVisible();
  });
});

test.describe('comparing years', () => {
  test('the divider moves by keys and by drag; years move the picture right of it only', async ({ page }) => {
    await openMap(page, '?w=compare&cm=swipe&ya=2014&at=108_33_3.6&c=lighting&ev=0');
    await tabTo(page, divider(page));
    const before = Number(await divider(page).inputValue());
    await page.keyboard.press('ArrowRight');
    expect(Number(await divider(page).inputValue())).toBe(before + 1);
    await expect(divider(page)).toHaveAttribute('aria-valuetext', `左侧 ${before + 1}% 为 2014 年，其余为 2024 年`);
    await expect(page.locator('[data-swipe]')).toContainText('20142024');

    const map = await page.locator('.map-stage').boundingBox();
    const [left, width, tall] = [map?.x ?? 0, map?.width ?? 0, map?.height ?? 0];
    const at = (part: number) => [left + part * width, (map?.y ?? 0) + tall / 2] as const;
    await page.mouse.move(...at((before + 1) / 100));
    await page.mouse.down();
    await page.mouse.move(...at(0.6), { steps: 4 });
    await page.mouse.up();
    expect(Math.abs(Number(await divider(page).inputValue()) - 60)).toBeLessThanOrEqual(1);

    // A point over the plain and one over the delta, on either side of the line.
    const points = [
      [Math.round(0.57 * width), Math.round(0.5 * tall)],
      [Math.round(0.66 * width), Math.round(0.5 * tall)],
    ] as const;
    await page.waitForTimeout(800);
    const [earlierLeft, earlierRight] = await coloursAt(page, points);
    await tool(page).getByRole('combobox', { name: '主年份' }).selectOption('2015');
    await page.waitForTimeout(1200);
    const [laterLeft, laterRight] = await coloursAt(page, points);
    expect(laterLeft).toEqual(earlierLeft);
    expect(laterRight).not.toEqual(earlierRight);
    await expect(page).toHaveURL(/cm=swipe/);
  });

  test('a difference has its own numeric legend and says how much of it is estimated', async ({ page }) => {
    await openMap(page, '?w=compare&cm=difference&ya=2021&y=2022');
    await expect(legend(page)).toContainText('2021 年至 2022 年的变化');
    await expect(legend(page)).toContainText('−100万');
    await expect(legend(page)).toContainText('738 个两端数值中，633 个为估算');
    const item = tool(page).getByRole('listitem').filter({ hasText: '汕头' }).first();
    await expect(item).toContainText('+2.95亿件');
    await expect(item.getByText('已公布')).toHaveCount(2);
    await expect(tool(page).getByText('减少最多')).toBeVisible();
    // Shaded units show it in classes, and the divider cannot be had there.
    await page.getByRole('radio', { name: '分级' }).check();
    await expect(legend(page)).toContainText('快递业务量：2022 年减 2021 年');
    await expect(tool(page).getByRole('radio', { name: '左右对照' })).toBeDisabled();
  });

  test('growth: formula, range, both ends, gaps with their reason; closing the tool gives the map back', async ({
    page,
  }) => {
    await openMap(page, '?w=compare&cm=growth');
    await expect(tool(page).getByText('每年 +28.8%')).toBeVisible();
    await expect(tool(page).getByText('10 次方根')).toBeVisible();
    const first = tool(page).getByRole('list').first().getByRole('listitem').first();
    await expect(first).toContainText('区间');
    await expect(first.getByText(/估算|已公布/)).toHaveCount(2);
    await tool(page).getByText('3 个单元没有结果').click();
    await expect(tool(page).getByText('不在统计范围内 (3)')).toBeVisible();
    await expect(legend(page)).toContainText('年均增长率');
    await page.keyboard.press('Escape');
    await expect(tool(page)).toHaveCount(0);
    await expect(legend(page)).toContainText('寄出快递的密度');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('years stand side by side above the sheet, and nothing is wider than the screen', async ({ page }) => {
    await openMap(page, '?w=compare&cm=swipe');
    const [handle, sheet] = [await divider(page).boundingBox(), await tool(page).boundingBox()];
    expect((handle?.y ?? 0) + (handle?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await divider(page).fill('30');
    await expect(divider(page)).toHaveAttribute('aria-valuetext', /左侧 30%/);
    expect(await axeFindings(page)).toEqual([]);
  });
});

const PARTS = { zh: ['地区', '年份', '增长'], en: ['Places', 'Years', 'Growth'] } as const;
const SERIES = { zh: '逐年数值', en: 'Values by year' } as const;

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing: places, years and growth compared, ${language}, ${theme}`, async ({ page }) => {
      await openMap(page, `?lang=${language}&t=${theme}&w=compare&cp=330700.440000.100000&cs=share`);
      await expect(tool(page).getByRole('region', { name: SERIES[language] })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      for (const part of PARTS[language].slice(1)) {
        await tool(page).getByRole('radio', { name: part }).check();
        await expect(tool(page).getByRole('listitem').first()).toBeVisible();
        expect(await axeFindings(page), part).toEqual([]);
      }
    });
  }
}
