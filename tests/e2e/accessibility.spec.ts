import { expect } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { openMap, test } from './openMap.ts';

const STATES: readonly (readonly [name: string, link: string])[] = [
  ['the country', ''],
  ['the shaded map', 'l=fill'],
  ['Taobao villages', 'm=villages&y=2016'],
  ['a belt', 'p=zhongshan-guzhen-lighting'],
  ['a place', 'p=330700&y=2021'],
  ['Taobao villages of a place', 'm=villages&p=330700&y=2016'],
];

for (const language of ['zh', 'en']) {
  for (const theme of ['light', 'dark']) {
    for (const [name, link] of STATES) {
      test(`axe finds nothing: ${name}, ${language}, ${theme}`, async ({ page }) => {
        await openMap(page, `?lang=${language}&t=${theme}&${link}`);
        if (link.startsWith('p='))
          await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  }
}

test('axe finds nothing in the dialogs and on a phone', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: '关于数据' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '查找产业带或地区' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await openMap(page, '?p=330700&y=2021');
  await page.getByRole('complementary').getByRole('button', { name: '报告错误' }).first().click();
  await expect(page.getByRole('dialog', { name: '发现错误' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(500);
  expect(await axeFindings(page)).toEqual([]);
});

for (const language of ['zh', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: events of a year and open badges, ${language}, ${theme}`, async ({ page }) => {
      await openMap(page, `?lang=${language}&t=${theme}&y=2020&z=1&p=330700`);
      const badges = page.getByRole('list', { name: language === 'zh' ? '身份' : 'Standing' });
      for (const badge of await badges.locator('summary').all()) await badge.click();
      await page.locator('[data-slot="2020"]').click();
      const card = page.getByRole('dialog');
      await card.locator('summary').first().click();
      await expect(card.getByRole('checkbox').first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
