import { expect } from '@playwright/test';
import { openMap, test } from '../e2e/openMap.ts';

/** States of the map that a reader would notice a change of; each is compared with a picture that was looked at. */
const STATES = [
  ['country-2024-zh-light', 'y=2024&lang=zh&t=light'],
  ['country-2014-zh-light', 'y=2014&lang=zh&t=light'],
  ['country-2019-en-dark', 'y=2019&lang=en&t=dark'],
  ['shaded-2021-en-light', 'y=2021&lang=en&t=light&l=fill'],
  ['villages-2016-zh-dark', 'y=2016&lang=zh&t=dark&m=villages'],
  ['guzhen-2024-zh-light', 'y=2024&lang=zh&t=light&p=zhongshan-guzhen-lighting'],
  ['jinhua-2021-en-dark', 'y=2021&lang=en&t=dark&p=330700'],
  ['town-2024-zh-light', 'y=2024&lang=zh&t=light&at=113.3_22.6_8.5'],
] as const;

for (const [name, link] of STATES) {
  test(`looks as it did: ${name}`, async ({ page }) => {
    await openMap(page, `?${link}`);
    await page.waitForTimeout(1500);
    await expect(page).toHaveScreenshot(`${name}.png`, { animations: 'disabled' });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const [name, link] of [
    ['phone-2024-zh-light', 'lang=zh&t=light'],
    ['phone-belt-en-dark', 'lang=en&t=dark&p=zhongshan-guzhen-lighting'],
  ] as const) {
    test(`looks as it did: ${name}`, async ({ page }) => {
      await openMap(page, `?${link}`);
      await page.waitForTimeout(1500);
      await expect(page).toHaveScreenshot(`${name}.png`, { animations: 'disabled' });
    });
  }
});
