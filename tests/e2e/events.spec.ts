import { expect, type Page } from '@playwright/test';
import { openMap, test } from './openMap.ts';

const strip = (page: Page) => page.getByRole('toolbar', { name: '历年大事' });
const yearButton = (page: Page, year: number) => strip(page).getByRole('button', { name: new RegExp(`^${year}年：`) });
const popover = (page: Page, title: RegExp) => page.getByRole('dialog', { name: title });
const slider = (page: Page) => page.getByRole('slider', { name: '年份' });

test.describe('events on the timeline', () => {
  test('open on hover with date, kind, text and source, and close when the pointer leaves', async ({ page }) => {
    await openMap(page, '?y=2019');
    await yearButton(page, 2019).hover();
    const card = popover(page, /2019年/);
    await expect(card).toBeVisible();
    const items = card.locator('ol').first().getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(10);
    for (const text of await items.allInnerTexts()) {
      expect(text).toContain('2019年');
      expect(text).toContain(' · ');
    }
    await page.mouse.move(700, 300);
    await expect(card).toHaveCount(0);
    await expect(slider(page)).toHaveValue('2019');
  });

  test('lead to the belt, whose panel opens at its events', async ({ page }) => {
    await openMap(page, '?y=2019');
    await yearButton(page, 2018).click();
    await popover(page, /2018年/)
      .getByRole('button', { name: /山下湖/ })
      .click();
    await expect(popover(page, /2018年/)).toHaveCount(0);
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('山下湖');
    const fold = panel.locator('summary').filter({ hasText: '大事' });
    await expect(fold).toBeFocused();
    await expect(fold).toBeInViewport();
    await expect(panel.getByText('淘宝直播基地落户山下湖', { exact: false })).toBeVisible();
  });

  test('are reached, moved through and closed by keys alone', async ({ page }) => {
    await openMap(page, '?y=2020&p=zhongshan-guzhen-lighting');
    await page.getByRole('button', { name: /^全国/ }).focus();
    await page.keyboard.press('Tab');
    await expect(yearButton(page, 2020)).toBeFocused();
    await expect(popover(page, /2020年/)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(popover(page, /2021年/)).toBeVisible();
    // Moving in the row moves no time.
    await expect(slider(page)).toHaveValue('2020');
    await page.keyboard.press('End');
    await expect(popover(page, /2024年以后/)).toContainText('2025年');
    await page.keyboard.press('Home');
    await expect(popover(page, /2014年以前/)).toContainText('2013年');
    await page.keyboard.press('Tab');
    await expect(popover(page, /2014年以前/).getByRole('button', { name: '关闭' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(popover(page, /以前/)).toHaveCount(0);
    await expect(strip(page).getByRole('button', { name: /2014年以前/ })).toBeFocused();
    // What lies below stays open.
    await expect(page.getByRole('complementary')).toBeVisible();
  });

  test('are filtered by kind and category, and the link remembers', async ({ page }) => {
    await openMap(page, '?y=2020');
    await yearButton(page, 2020).click();
    const card = popover(page, /2020年/);
    await card.getByText(/^种类/).click();
    for (const kind of ['综试区获批', '政策', '直播']) await card.getByRole('checkbox', { name: kind }).uncheck();
    await expect(card).not.toContainText('跨境电商综合试验区(第五批)');
    await expect(page).toHaveURL(/k=regulation\.platform/);
    const narrowed = await yearButton(page, 2020).getAttribute('aria-label');
    await page.reload();
    await expect(yearButton(page, 2020)).toHaveAttribute('aria-label', narrowed ?? '');
    await yearButton(page, 2020).click();
    await card.getByText(/^种类/).click();
    await card.getByRole('button', { name: '显示全部种类' }).click();
    await expect(page).not.toHaveURL(/k=/);
    const everything = await yearButton(page, 2020).getAttribute('aria-label');
    expect(everything).not.toBe(narrowed);
    await page.goto('./?y=2020&c=lighting');
    await expect(yearButton(page, 2020)).not.toHaveAttribute('aria-label', everything ?? '');
    await yearButton(page, 2020).click();
    await expect(popover(page, /2020年/)).toContainText('国函〔2020〕47号');
  });

  test('are waited for while the years play, and told', async ({ page }) => {
    await openMap(page, '?y=2018');
    await page.getByRole('button', { name: '播放到大事之年稍停' }).click();
    await page.getByRole('button', { name: '播放', exact: true }).click();
    const caption = page.getByRole('status').filter({ has: page.getByRole('listitem') });
    await expect(caption).toContainText('拼多多');
    await expect(caption).toContainText('2018');
    await expect(slider(page)).toHaveValue('2018');
    // It goes on by itself.
    await expect(caption).toHaveCount(0);
    await expect(caption).toContainText('2019');
    await page.getByRole('button', { name: '暂停' }).click();
    await expect(caption).toHaveCount(0);
    await expect(slider(page)).toHaveValue('2019');
  });

  test('that do not come are named, and asked for again', async ({ page, trouble }) => {
    await page.route('**/data/events.*.json', route => route.abort());
    await openMap(page);
    await expect(page.getByText(/没能取到：历年大事/)).toBeVisible();
    await expect(strip(page)).toHaveCount(0);
    await page.unroute('**/data/events.*.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(yearButton(page, 2024)).toBeVisible();
    trouble.errors.length = 0;
  });
});

/** Finds a small mark by moving the pointer around the middle of the map until the tooltip tells of it. */
async function hoverMark(page: Page, text: RegExp, [dx, dy]: readonly [number, number]) {
  const box = await page.locator('.map-stage').boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  await expect(page.getByRole('presentation').filter({ hasText: text })).toBeVisible();
  return { x, y };
}

test.describe('events on the map', () => {
  /** The seat of Hohhot in the middle of the view: a pilot zone since July 2018, and no belt of lighting near it. */
  const HOHHOT = 'at=111.652_40.811_7&c=lighting';

  test('mark the places of the year, tell what happened on hover and open the panel there', async ({ page }) => {
    await openMap(page, `?y=2018&${HOHHOT}`);
    await page.waitForTimeout(1500);
    const { x, y } = await hoverMark(page, /呼和浩特市获批跨境电商综合试验区/, [-9, -9]);
    await page.mouse.click(x, y);
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('呼和浩特');
    await expect(panel.locator('summary').filter({ hasText: '大事' })).toBeFocused();
  });

  test('are switched off, and the link remembers', async ({ page }) => {
    await openMap(page, '?y=2018');
    await page.getByRole('switch', { name: '标出当年大事' }).uncheck();
    await expect(page).toHaveURL(/ev=0/);
    await expect(page.getByRole('region', { name: '图例' })).not.toContainText('当年有大事');
  });

  test('pilot zones are drawn from the year of their approval on', async ({ page }) => {
    await openMap(page, `?y=2017&z=1&ev=0&${HOHHOT}`);
    await page.waitForTimeout(1500);
    const box = await page.locator('.map-stage').boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    const tooltip = page.getByRole('presentation').filter({ hasText: '呼和浩特市' });
    await page.mouse.move(middle.x, middle.y);
    await expect(tooltip).toBeVisible();
    await expect(tooltip).not.toContainText('综合试验区');
    await slider(page).fill('2019');
    await page.waitForTimeout(1500);
    await hoverMark(page, /呼和浩特市获批跨境电商综合试验区/, [0, 0]);
    await expect(page.getByRole('region', { name: '图例' })).toContainText('2019年底前获批');
  });
});

test.describe('badges', () => {
  test('say at the head of a place that it is a pilot zone, and who says so', async ({ page }) => {
    await openMap(page, '?p=330100');
    const badge = page.getByRole('list', { name: '身份' });
    await expect(badge).toContainText('跨境电商综合试验区 · 2015年3月获批 · 第 1 批');
    await badge.getByText(/第 1 批/).click();
    await expect(badge).toContainText('China expands cross-border e-commerce pilot zones');
  });

  test('say on which lists a belt is, in English too, and where no source was noted', async ({ page }) => {
    await openMap(page, '?p=zhongshan-guzhen-lighting&lang=en');
    const badges = page.getByRole('list', { name: 'Standing' });
    await expect(badges).toContainText('Zhongshan: Cross-border pilot zone since Apr 2020, batch 5');
    await badges.getByText('On 2 lists').click();
    await expect(badges).toContainText('Guangdong cluster-upgrade demonstration zone (2006)');
  });

  test('stand in the list of a province and in the finder', async ({ page }) => {
    await openMap(page, '?p=330000&y=2019');
    await expect(page.getByRole('rowheader', { name: /^杭州\s*综试区/ })).toBeVisible();
    await page.getByRole('button', { name: '查找产业带或地区' }).click();
    await page.getByRole('combobox', { name: '查找' }).fill('杭州');
    await expect(page.getByRole('option', { name: /杭州市.*综试区/ })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens a year’s events within the screen, another tap elsewhere closes them', async ({ page }) => {
    await openMap(page, '?y=2020');
    await yearButton(page, 2020).tap();
    const card = popover(page, /2020年/);
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(box?.y).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.touchscreen.tap(195, 120);
    await expect(card).toHaveCount(0);
  });

  test('the switches are in the settings', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: '显示设置' }).tap();
    await page.getByRole('switch', { name: '跨境电商综试区' }).tap();
    await expect(page).toHaveURL(/z=1/);
    await expect(page.getByRole('button', { name: '播放到大事之年稍停' })).toBeVisible();
  });
});
