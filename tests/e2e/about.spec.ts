import { expect } from '@playwright/test';
import { openMap, test } from './openMap.ts';

test('the page about the data tells coverage, error, conflicts, gaps and sources, and offers the data', async ({
  page,
}) => {
  await openMap(page, '?lang=en');
  await page.getByRole('button', { name: 'About the data' }).click();
  const about = page.getByRole('dialog', { name: 'About the data' });

  await test.step('the matrix of coverage and the measured error are there', async () => {
    await expect(about.getByRole('table', { name: /Figures by level/ }).getByRole('row')).not.toHaveCount(0);
    await expect(about.getByRole('table', { name: 'By method' }).getByText('Between figures').first()).toBeVisible();
  });

  await test.step('the contents lead to a section and leave the keyboard there', async () => {
    await about.getByRole('navigation').getByRole('button', { name: 'All sources' }).click();
    await expect(about.getByRole('heading', { name: 'All sources' })).toBeFocused();
    await expect(about.getByRole('searchbox')).toBeInViewport();
  });

  await test.step('sources can be searched', async () => {
    const sources = about.getByRole('region', { name: 'All sources' });
    await about.getByRole('searchbox').fill('AliResearch 2016');
    await expect(sources.getByRole('listitem').first()).toContainText('AliResearch');
    await about.getByRole('searchbox').fill('no such publisher anywhere');
    await expect(sources.getByText('No source matches')).toBeVisible();
  });

  await test.step('every file that is offered is there', async () => {
    const addresses = await about
      .locator('a[download]')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
  });

  // Escape in a field that holds a query would only empty it.
  await about.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(about).toBeHidden();
});

test('an error is reported from the figure it is in, with figure, source and view filled in', async ({ page }) => {
  await openMap(page, '?lang=en&y=2024&p=donghai-crystal');
  const panel = page.getByRole('complementary');
  const differing = panel.getByText('Sources differ by at least 15%').first();
  await expect(differing).toBeVisible();
  await panel.getByRole('button', { name: 'Report an error' }).first().press('Enter');
  const form = page.getByRole('dialog', { name: 'Report an error' });
  await expect(form.locator('pre')).toContainText(/Place or belt: \S/);
  await expect(form.locator('pre')).toContainText(/Year and figure: .*2024.*Source: /);
  await expect(form.locator('pre')).toContainText('p=donghai-crystal');
  await expect(form.getByText('Copy the text below')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(panel.getByRole('button', { name: 'Report an error' }).first()).toBeFocused();
});
