import { readFileSync } from 'node:fs';
import { expect, type Page, type Request } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { cardWork, countCardWork } from './cardWork.ts';
import { openMap, test } from './openMap.ts';

/** Counts of Taobao villages by prefecture, as AliResearch published them, saved in GBK as Excel in China saves CSV. */
const VILLAGES = 'tests/fixtures/taobao-villages-gbk.csv';

const SHOPS = [
  '店铺名称,类别,经度,纬度,2019,2020,2024',
  '义乌店,灯饰,120.07,29.31,300,390,750',
  '<img src=x onerror="document.title=1">,箱包,113.26,23.13,150,,375',
  '坏店,灯饰,东边,30,1,2,3',
  '=cmd|calc,灯饰,30,120,1,2,3',
].join('\n');

const tool = (page: Page) => page.getByRole('complementary');
const draw = (page: Page) => tool(page).getByRole('button', { name: '画到地图上' });
const drawn = (page: Page, count: string) => expect(tool(page).getByText(`已画出 ${count} 个点`)).toBeVisible();

/** Drops a file on the page, as a mouse does that brings it from elsewhere. */
async function dropFile(page: Page, content: Buffer | string, name = 'data.csv'): Promise<void> {
  const bytes = [...Buffer.from(content)];
  await page.evaluate(
    ([values, title]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(values)], title));
      const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
      for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, options));
    },
    [bytes, name] as const,
  );
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate(pasted => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

/** Rests the pointer on the middle of the map. */
async function hoverMiddle(page: Page): Promise<void> {
  const box = await page.locator('.map-stage').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x + 1, y + 1);
  await page.mouse.move(x, y);
}

test.describe('own data', () => {
  test('of a public table in GBK are dropped, understood, drawn, and never leave the page', async ({ page }) => {
    await openMap(page, '?y=2016');
    const sent: Request[] = [];
    page.on('request', request => sent.push(request));
    await dropFile(page, readFileSync(VILLAGES), 'taobao.csv');
    await expect(tool(page).getByLabel('编码')).toHaveValue('gb18030');
    await expect(tool(page).getByRole('radio', { name: '地名或代码' })).toBeChecked();
    await expect(tool(page).getByRole('radio', { name: '每行一年' })).toBeChecked();
    await expect(tool(page).getByLabel('单位')).toHaveValue('个');
    await draw(page).click();
    await expect(tool(page).getByRole('listitem').filter({ hasText: '金华市' })).toContainText('个');
    await expect(page.getByRole('region', { name: '图例' }).getByText('自有数据，未经核实')).toBeVisible();
    for (const request of sent) {
      expect(request.method(), request.url()).toBe('GET');
      expect(request.postData(), request.url()).toBeNull();
      // Only parts of this site: its program, styles and icon, and its list of names of places.
      expect(new URL(request.url()).pathname).toMatch(/\/((assets|data)\/[\w.-]+|icon\.svg)$/);
      expect(new URL(request.url()).search).toBe('');
    }
  });

  test('are pasted; bad rows are named; names stay text; a pointer finds each point', async ({ page }) => {
    await openMap(page, '?y=2024&at=120.07_29.31_7');
    await pasteText(page, SHOPS);
    await draw(page).click();
    await drawn(page, '2');
    const problems = tool(page).getByRole('row');
    await expect(problems.filter({ hasText: '经度不是数字' })).toContainText('4');
    await expect(problems.filter({ hasText: '经纬度似乎写反了' })).toContainText('5');
    const download = page.waitForEvent('download');
    await tool(page).getByRole('button', { name: '下载问题清单' }).click();
    const path = await (await download).path();
    expect(readFileSync(path, 'utf8')).toBe(
      '\ufeff行号,列,原因,原内容\r\n4,经度,经度不是数字,东边\r\n5,经度,经纬度似乎写反了,30\r\n',
    );
    const tip = page.getByRole('presentation').filter({ hasText: '自有数据' });
    await expect(async () => {
      await hoverMiddle(page);
      await expect(tip).toContainText(/义乌店.*灯饰.*2024 · 750/s, { timeout: 1500 });
    }).toPass();
    await page.getByRole('slider', { name: '年份' }).fill('2019');
    await expect(tip).toContainText('2019 · 300');
    await page.getByRole('slider', { name: '年份' }).fill('2021');
    await expect(tip).toContainText('2021 · 该年没有数值');
    expect(await page.title()).not.toBe('1');
  });

  test('are chosen, confirmed, drawn as heat, removed and brought back by keyboard alone', async ({ page }) => {
    const chooser = page.waitForEvent('filechooser');
    await openMap(page, '?w=own&l=fill');
    await tool(page).getByLabel('选择文件').focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'shops.csv', mimeType: 'text/csv', buffer: Buffer.from(SHOPS) });
    await draw(page).focus();
    await page.keyboard.press('Enter');
    await drawn(page, '2');
    const legend = page.getByRole('region', { name: '图例' });
    await tool(page).getByRole('radio', { name: '圆点' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(legend.getByText('每平方公里')).toBeVisible();
    await expect(legend.getByText('寄出快递的密度')).toHaveCount(0);
    await tool(page).getByRole('button', { name: '移除数据' }).focus();
    await page.keyboard.press('Enter');
    await expect(legend.getByText('自有数据，未经核实')).toHaveCount(0);
    await expect(legend.getByText('寄出快递的密度')).toBeVisible();
    await tool(page).getByRole('button', { name: '撤销' }).focus();
    await page.keyboard.press('Enter');
    await expect(legend.getByText('自有数据，未经核实')).toBeVisible();
  });

  test('go into the link only when asked, stay behind its #, and come back from it', async ({ page }) => {
    await openMap(page);
    await pasteText(page, SHOPS);
    await draw(page).click();
    await drawn(page, '2');
    expect(page.url()).not.toContain('#');
    await tool(page).getByRole('switch', { name: '把数据放进链接' }).check();
    await expect.poll(() => page.url()).toMatch(/#d=[\w-]+$/);
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.reload();
    await expect(tool(page).getByRole('listitem').filter({ hasText: '义乌店' })).toContainText('750');
    await drawn(page, '2');
    expect(asked.filter(url => url.includes('#d=') || url.includes('d='))).toEqual([]);
  });

  test('too large for a link are said to be', async ({ page }) => {
    await openMap(page);
    const rows = Array.from({ length: 600 }, (_, row) => `店${row},${100 + row / 37},${25 + row / 61},${row * row}`);
    await pasteText(page, ['名称,经度,纬度,数值', ...rows].join('\n'));
    await draw(page).click();
    await expect(tool(page).getByText(/链接放不下/)).toBeVisible();
    await expect(tool(page).getByText(/没有年份列/)).toBeVisible();
  });

  test('in a broken link are said to be broken, and the map stands', async ({ page }) => {
    await openMap(page, '#d=AAAA');
    await expect(tool(page).getByRole('alert')).toHaveText(/链接里的数据不完整/);
  });

  test('with a name that several places have wait for a choice', async ({ page }) => {
    await openMap(page);
    await pasteText(page, '区县,2020\n朝阳区,5\n义乌市,7\n');
    await draw(page).click();
    await drawn(page, '1');
    const choice = tool(page).getByRole('combobox', { name: '朝阳区' });
    await choice.selectOption({ index: 1 });
    await tool(page).getByRole('button', { name: '按所选重新读取' }).click();
    await drawn(page, '2');
  });

  test('that are exchanged, or of another kind, are told in words', async ({ page }) => {
    await openMap(page);
    await pasteText(page, 'name,lon,lat,2020\na,30.1,120.2,5\nb,31.1,121.2,6\n');
    await tool(page).getByRole('button', { name: '对调两列' }).click();
    await draw(page).click();
    await drawn(page, '2');
    await dropFile(page, 'PK\u0003\u0004\u0014[Content_Types].xml', 'sales.xlsx');
    await expect(tool(page).getByRole('alert')).toHaveText(/Excel/);
    // What was drawn before is still there.
    await expect(tool(page).getByRole('listitem').first()).toBeVisible();
  });
});

test('a million own points are drawn, and playing them uploads nothing', async ({ page }) => {
  test.setTimeout(400_000);
  await page.addInitScript(countCardWork);
  await openMap(page, '?y=2014');
  await page.evaluate(() => {
    const lines = ['name,lon,lat,2014,2015,2016,2017,2018,2019,2020,2021,2022,2023,2024'];
    for (let row = 0; row < 1_000_000; row += 1) {
      const [lon, lat] = [80 + ((row * 7919) % 50_000) / 1000, 20 + ((row * 104_729) % 30_000) / 1000];
      const values = Array.from({ length: 11 }, (_, year) => (row * (year + 3)) % 997);
      lines.push(`p${row},${lon},${lat},${values.join(',')}`);
    }
    const transfer = new DataTransfer();
    transfer.items.add(new File([lines.join('\n')], 'million.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    // The card is software here: what is measured is the script, so from now on drawing is only counted.
    for (const name of ['drawArraysInstanced', 'drawArrays', 'drawElements', 'drawElementsInstanced'] as const) {
      const count = WebGL2RenderingContext.prototype[name] as (...args: unknown[]) => void;
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](this: WebGL2RenderingContext) {
          count.call(this, 0, 0, 0, 0);
        },
      });
    }
  });
  await draw(page).click();
  await expect(tool(page).getByText('已画出 100万 个点')).toBeVisible({ timeout: 200_000 });
  await expect(page.locator('canvas.map-own')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  await page.getByRole('button', { name: '播放', exact: true }).click();
  const year = (from: number) =>
    page.waitForFunction(
      least => Number(document.querySelector<HTMLInputElement>('input[type=range]')?.value) >= least,
      from,
      { timeout: 60_000 },
    );
  await year(2015);
  const [before, scriptBefore] = [await cardWork(page), await script()];
  await year(2018);
  const [after, scriptAfter] = [await cardWork(page), await script()];
  const frames = after.frames - before.frames;
  test
    .info()
    .annotations.push({ type: 'script a frame, ms', description: ((scriptAfter - scriptBefore) / frames).toFixed(2) });
  expect(frames).toBeGreaterThan(20);
  expect(after.messages - before.messages, 'messages to workers').toBe(0);
  // Three or four years pass; what may be written is the markers' uniform block: the year, once a year.
  expect(after.bytes - before.bytes, 'bytes uploaded').toBeLessThanOrEqual(4 * 64);
  expect((scriptAfter - scriptBefore) / frames, 'milliseconds of script a frame').toBeLessThan(6);
});

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the tool for own data: ${language}, ${theme}`, async ({ page }) => {
      await openMap(page, `?lang=${language}&t=${theme}&w=own`);
      await expect(tool(page).locator('input[type=file]')).toBeAttached();
      expect(await axeFindings(page)).toEqual([]);
      await pasteText(page, SHOPS);
      await expect(tool(page).locator('form')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await tool(page).locator('form button[type=submit]').click();
      await expect(tool(page).getByRole('listitem').filter({ hasText: '义乌店' })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await tool(page)
        .getByRole('radio', { name: language === 'zh' ? '热力' : 'Heat' })
        .check();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}

test.describe('own data on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('are given, drawn and tapped within the width of the screen', async ({ page }) => {
    await openMap(page, '?w=own&at=119.6_29.31_7');
    await tool(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(SHOPS) });
    await draw(page).click();
    await drawn(page, '2');
    const box = await page.locator('.map-stage').boundingBox();
    // 0.47° of a world of 512·2⁷ pixels, beside the legend.
    const EAST = (0.47 / 360) * 512 * 2 ** 7;
    const tip = page.getByRole('presentation').filter({ hasText: '自有数据' });
    await expect(async () => {
      await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2 + EAST, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await expect(tip).toContainText('义乌店', { timeout: 2000 });
    }).toPass();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeFindings(page)).toEqual([]);
  });
});
