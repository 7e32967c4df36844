import { expect, type Locator, type Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { openMap, test } from './openMap.ts';

const panel = (page: Page) => page.getByRole('complementary');
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
/** A way to a place inside the open one, and one to a place above it. */
const wayDown = (page: Page, id: string) => panel(page).locator(`tbody [data-place="${id}"]`);
const wayUp = (page: Page, id: string) => panel(page).locator(`nav [data-place="${id}"]`);

/** Ids and English names from the country down to a town. */
const WAY = [
  ['100000', 'China'],
  ['330000', 'Zhejiang Province'],
  ['330700', 'Jinhua City'],
  ['330782', 'Yiwu'],
  ['330782/上溪镇', 'Shangxi'],
] as const;
const ids = WAY.map(([id]) => id);

async function press(page: Page, key: 'Tab' | 'Shift+Tab', target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate(element => element === document.activeElement)) return page.keyboard.press('Enter');
  }
  throw new Error(`${key} never came to ${String(target)}`);
}

test.describe('places of every level', () => {
  test.use({ reducedMotion: 'reduce' } as object);

  test('lead from the country to a town and back by keys alone', async ({ page }) => {
    await openMap(page, '?lang=en&p=100000');
    for (const [id, name] of WAY.slice(1)) {
      await press(page, 'Tab', wayDown(page, id));
      await expect(heading(page)).toContainText(name);
      await expect(heading(page)).toBeFocused();
    }
    await expect(page).toHaveURL(/p=330782%2F/);
    for (const [id, name] of WAY.slice(0, -1).toReversed()) {
      await press(page, 'Shift+Tab', wayUp(page, id));
      await expect(heading(page)).toContainText(name);
    }
  });

  test('step to the next place, keep the focus there, and come back', async ({ page }) => {
    await openMap(page, '?lang=en&p=330782');
    await expect(heading(page)).toContainText('Yiwu');
    const next = panel(page).getByRole('button', { name: /^After Yiwu: / });
    const name = (await next.getAttribute('aria-label'))?.split(': ')[1] ?? '?';
    await next.press('Enter');
    await expect(heading(page)).toContainText(name);
    await expect(panel(page).getByRole('button', { name: new RegExp(`^After ${name}: `) })).toBeFocused();
    await panel(page)
      .getByRole('button', { name: new RegExp(`^Before ${name}: Yiwu`) })
      .click();
    await expect(heading(page)).toContainText('Yiwu');
  });

  test('say of a county only what was published of it, and whose number is known', async ({ page }) => {
    await openMap(page, '?lang=en&p=330782&y=2020');
    await expect(panel(page).locator('[data-number]').first()).toContainText('7.18 billion parcels');
    await openMap(page, '?lang=en&p=330783&y=2020');
    await expect(panel(page)).toContainText('A share of its prefecture would be invented');
    await panel(page).getByRole('button', { name: 'Jinhua as a whole, 2020' }).click();
    await expect(heading(page)).toContainText('Jinhua');
  });

  test('stand in tables that can be ordered by value and by name', async ({ page }) => {
    await openMap(page, '?lang=en&p=330000&y=2021');
    const names = panel(page).locator('tbody [data-place]');
    await expect(names.first()).toHaveText('Jinhua');
    await panel(page).getByRole('radio', { name: 'Name' }).check();
    const told = await names.allInnerTexts();
    expect(told).toEqual(told.toSorted(new Intl.Collator('en').compare));
    expect(told[0]).not.toBe('Jinhua');
  });

  test('open by a press on the map close up, and are outlined there', async ({ page }) => {
    await openMap(page, '?lang=en&at=120.05_29.3_7.6&c=lighting');
    const box = await page.locator('.map-stage').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await expect
      .poll(async () => {
        await page.mouse.click(x, y);
        return page.url();
      })
      .toMatch(/p=330782/);
    await expect(heading(page)).toContainText('Yiwu');
  });

  test('are found by name, each with its own panel', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: '查找产业带或地区' }).click();
    await page.getByRole('combobox', { name: '查找' }).fill('义乌市');
    await page.getByRole('option').filter({ hasText: '义乌市' }).filter({ hasText: '浙江省' }).first().click();
    await expect(heading(page)).toHaveText(/^义乌市/);
    await expect(page).toHaveURL(/p=330782.*at=/);
  });

  test('are told apart from what does not exist', async ({ page }) => {
    await openMap(page, '?lang=en&p=330799');
    await expect(heading(page)).toContainText('Unknown place');
  });
});

test.describe('a belt', () => {
  test('names its county and others of its category with their distance', async ({ page }) => {
    await openMap(page, '?lang=en&p=zhongshan-guzhen-lighting');
    const near = panel(page).locator('section', { has: page.getByRole('heading', { name: /^Other belts/ }) });
    await expect(near.getByRole('button').first()).toContainText(/\d+ km/);
    await near.getByRole('button').first().click();
    await expect(heading(page)).not.toContainText('Guzhen');
  });

  test('can be cited in three forms, and so can each of its figures', async ({ page }) => {
    await openMap(page, '?p=zhongshan-guzhen-lighting');
    await panel(page).getByRole('button', { name: '引用这个数字' }).first().click();
    await expect(panel(page).locator('pre')).toHaveCount(3);
    await expect(panel(page).locator('pre').nth(1)).toContainText('@misc{');
    await expect(panel(page).locator('pre').nth(2)).toContainText('[DS/OL]');
    await panel(page).getByText('引用本页').click();
    await expect(panel(page).locator('pre')).toHaveCount(6);
    await expect(panel(page).locator('pre').nth(3)).toContainText('古镇灯饰');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the way down to a town and back fits the screen', async ({ page }) => {
    await openMap(page, '?lang=en&p=100000');
    for (const [id, name] of WAY.slice(1)) {
      await wayDown(page, id).tap();
      await expect(heading(page)).toContainText(name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    for (const id of ids.slice(0, -1).toReversed()) await wayUp(page, id).tap();
    await expect(heading(page)).toContainText('China');
  });
});

for (const [language, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const) {
  for (const id of ids) {
    test(`axe finds nothing: ${id}, ${language}, ${theme}`, async ({ page }) => {
      await openMap(page, `?lang=${language}&t=${theme}&y=2016&p=${encodeURIComponent(id)}`);
      await expect(heading(page)).toBeVisible();
      await panel(page)
        .getByText(language === 'zh' ? '引用本页' : 'Cite this panel')
        .click();
      await expect(panel(page).locator('pre').first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
