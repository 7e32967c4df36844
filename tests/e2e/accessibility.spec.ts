import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { openMap, test } from './openMap.ts';

/** Rules of WCAG 2.2 A and AA that axe finds broken, with the elements, one a line. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
  });
}

const STATES: readonly (readonly [name: string, link: string])[] = [
  ['the country', ''],
  ['the shaded map', 'l=fill'],
  ['Taobao villages', 'm=villages&y=2016'],
  ['a belt', 'p=zhongshan-guzhen-lighting'],
  ['a place', 'p=330700&y=2021'],
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
