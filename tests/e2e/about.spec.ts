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
