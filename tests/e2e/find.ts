import type { Page } from '@playwright/test';

/** Opens the list of belts and places, types into it and takes the first result of that name. */
export async function find(page: Page, text: string, result: RegExp): Promise<void> {
  await page.getByRole('button', { name: '查找产业带或地区' }).click();
  await page.getByRole('combobox', { name: '查找' }).fill(text);
  await page.getByRole('option', { name: result }).first().click();
}
