import type { Page } from '@playwright/test';

/** The programs of the stages, by what their files are called. */
const FILES = { main: '**/assets/index-*.js', map: '**/assets/startMap-*.js', markers: '**/assets/startMarkers-*.js' };
type Stage = keyof typeof FILES;

/** Keeps the stages' programs from arriving; the returned function lets one through. */
export async function holdBack(page: Page, ...stages: readonly Stage[]): Promise<(stage: Stage) => void> {
  const releases = new Map<Stage, () => void>();
  for (const stage of stages) {
    const released = new Promise<void>(resolve => releases.set(stage, resolve));
    await page.route(FILES[stage], async route => {
      await released;
      await route.continue();
    });
  }
  return stage => releases.get(stage)?.();
}

/** Waits for a performance mark, and then until what it marks has been painted. */
export async function reached(page: Page, mark: string): Promise<void> {
  await page.waitForFunction(name => performance.getEntriesByName(name).length > 0, mark);
  await page.waitForTimeout(500);
}
