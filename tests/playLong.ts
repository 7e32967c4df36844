import type { CDPSession, Page } from '@playwright/test';

const MINUTE_MS = 60_000;
/** Simulated minutes after which everything that grows only once, such as compiled code and caches, has grown. */
const WARM_UP = 5;

/** Heap in bytes, document nodes and event listeners after a forced collection. */
export type Usage = { readonly heap: number; readonly nodes: number; readonly listeners: number };

async function measure(session: CDPSession): Promise<Usage> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

type Counts = { losses: number; draws: number };

/** Runs in the page: counts what is drawn, and lost contexts; their event does not bubble, but is captured on its way. */
function count(stubbed: boolean): void {
  const counts: Counts = { losses: 0, draws: 0 };
  Object.assign(globalThis, { counts });
  addEventListener('webglcontextlost', () => (counts.losses += 1), true);
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => void>;
  for (const shape of ['Arrays', 'Elements', 'ArraysInstanced', 'ElementsInstanced', 'RangeElements']) {
    const original = methods[`draw${shape}`];
    // Without a name: the compiler would keep a named one's by a helper that the page does not have.
    methods[`draw${shape}`] = function (this: WebGL2RenderingContext, ...args) {
      counts.draws += 1;
      if (!stubbed) original?.apply(this, args);
    };
  }
}

async function openPlaying(page: Page, address: string, isStubbed: boolean): Promise<void> {
  await page.addInitScript(count, isStubbed);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('markers-ready').length > 0);
  // From here a clock of our own: a simulated minute takes as long as its frames take to draw. Not before, since under
  // it the page sees none of its performance marks.
  await page.clock.install();
  await page.getByRole('button', { name: '播放', exact: true }).click();
}

/** What to play: simulated minutes, of 3,750 frames each, and whether draw calls do nothing. */
export type Long = {
  readonly minutes: number;
  readonly isStubbed: boolean;
  /** Told now and then how it stands. */
  readonly onUsage?: (minute: number, usage: Usage) => void;
};

export type Played = {
  readonly before: Usage;
  readonly after: Usage;
  readonly seconds: number;
  readonly losses: number;
  readonly draws: number;
  readonly isPlaying: boolean;
};

/** Lets a page, in Chinese, loop its years for a long simulated time after a short one, and measures what that left behind. */
export async function playLong(page: Page, address: string, long: Long): Promise<Played> {
  const { minutes, isStubbed, onUsage } = long;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await openPlaying(page, address, isStubbed);
  await page.clock.runFor(WARM_UP * MINUTE_MS);
  const before = await measure(session);
  onUsage?.(0, before);
  const started = Date.now();
  for (let minute = 1; minute <= minutes; minute += 1) {
    await page.clock.runFor(MINUTE_MS);
    if (minute % Math.max(1, Math.floor(minutes / 5)) === 0) onUsage?.(minute, await measure(session));
  }
  const after = await measure(session);
  const seconds = (Date.now() - started) / 1000;
  const counts = await page.evaluate(() => (globalThis as unknown as { counts: Counts }).counts);
  const isPlaying = (await page.getByRole('button', { name: '暂停' }).count()) === 1;
  return { before, after, seconds, ...counts, isPlaying };
}
