import { expect, test as base, type Page } from '@playwright/test';

/** What a page did that no reader should have to bear. */
type Trouble = { readonly errors: string[]; readonly foreign: string[] };

function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { errors: [], foreign: [] };
  page.on('console', message => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  page.on('pageerror', error => trouble.errors.push(error.message));
  page.on('request', request => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) trouble.foreign.push(request.url());
  });
  return trouble;
}

/**
 * A test page on which every console error and every request to another origin is a failure. Tests that provoke
 * errors on purpose empty `trouble.errors` themselves.
 */
export const test = base.extend<{ trouble: Trouble }>({
  trouble: [
    async ({ page, baseURL }, use) => {
      const trouble = watch(page, new URL(baseURL ?? '').origin);
      await use(trouble);
      expect(trouble.foreign, 'requests to other origins').toEqual([]);
      expect(trouble.errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

const hasMark = (name: string) => performance.getEntriesByName(name).length > 0;

/** Opens the map at a link (`?y=2019`) and waits until base map and markers stand. */
export async function openMap(page: Page, link = ''): Promise<void> {
  await page.goto(`./${link}`);
  for (const mark of ['map-ready', 'markers-ready']) await page.waitForFunction(hasMark, mark);
}
