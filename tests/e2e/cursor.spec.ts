import { expect, type Page } from '@playwright/test';
import { openMap, test } from './openMap.ts';

const announced = (page: Page) => page.locator('[data-cursor]');

test.describe('the feature cursor', () => {
  test('walks the map by keys alone, says name, value and status, and opens with Enter', async ({ page }) => {
    await openMap(page, '?lang=en&y=2022&l=fill&at=120_29.5_6.5');
    const map = page.getByRole('application', { name: 'Map of China' });
    await map.focus();
    const said = new Set<string>();
    for (let step = 0; step < 24; step += 1) {
      // Inland, westward and now and then north: toward the sea the features end.
      await page.keyboard.press(step % 3 === 2 ? 'ArrowUp' : 'ArrowLeft');
      await expect(announced(page)).not.toHaveText('');
      said.add(await announced(page).innerText());
    }
    expect(said.size).toBeGreaterThan(12);
    for (const text of said)
      expect(text).toMatch(/2022, .*(Reported|Estimated|Target|Forecast|No figure|Outside|several)/);

    const before = await announced(page).innerText();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText(before.split(',')[0] ?? '?');
  });

  test('says a place anew when the year changes under it, and lets go with Escape', async ({ page }) => {
    await openMap(page, '?lang=en&y=2019&l=fill&at=120_29.2_7&c=fruit');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(announced(page)).toContainText('2019');
    const first = await announced(page).innerText();
    await page.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('[data-time]');
      if (!slider) throw new Error('no slider');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '2020');
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(announced(page)).toContainText('2020');
    expect((await announced(page).innerText()).split(',')[0]).toBe(first.split(',')[0]);
    await page.keyboard.press('Escape');
    await expect(announced(page)).toHaveText('');
  });

  test('Shift and an arrow move the map, and the keys are told on focus', async ({ page }) => {
    await openMap(page, '?at=113_23_6');
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page).not.toHaveURL(/at=113_23_6/);
    await expect(page.getByText('方向键：走到下一个')).toBeVisible();
  });
});
