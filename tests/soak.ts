import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'vite';
import config from '../playwright.config.ts';

// Lets the built map loop its years for a long simulated time, as fast as the machine can draw, and says what that
// left behind. `npm run build && npm run soak -- 30` plays 30 minutes; reading `growth` needs nothing else.

/** Simulated minutes, of 3,750 frames each. */
const minutes = Number(process.argv[2] ?? 10);
/** Everything that grows only once, such as compiled code and caches, has grown by then. */
const WARM_UP = 1;
const MINUTE_MS = 60_000;

type Usage = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** Heap in bytes, document nodes and event listeners after a forced collection. */
async function measure(session: CDPSession): Promise<Usage> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

type Counts = { losses: number; draws: number };

/** Runs in the page: counts what is drawn, and lost contexts; their event does not bubble, but is captured on its way. */
function count(): void {
  const counts: Counts = { losses: 0, draws: 0 };
  Object.assign(globalThis, { counts });
  addEventListener('webglcontextlost', () => (counts.losses += 1), true);
  const card = WebGL2RenderingContext.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- called below with the context it is called on
  const original = card.drawArrays;
  // Without a name: the compiler would keep a named one's by a helper that the page does not have.
  card.drawArrays = function (...args) {
    counts.draws += 1;
    original.apply(this, args);
  };
}

async function openPlaying(page: Page, address: string): Promise<void> {
  await page.addInitScript(count);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('markers-ready').length > 0);
  // From here a clock of our own: a simulated minute takes as long as its frames take to draw. Not before, since under
  // it the page sees none of its performance marks.
  await page.clock.install();
  await page.getByRole('button', { name: '播放', exact: true }).click();
}

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(2);

function report(name: string, { heap, nodes, listeners }: Usage): void {
  console.log(`${name}: heap ${megabytes(heap)} MB, ${nodes} nodes, ${listeners} listeners`);
}

const server = await preview({ preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4317) } });
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  const page = await browser.newPage({ viewport: { width: 1024, height: 640 }, locale: 'zh-CN' });
  const messages: string[] = [];
  page.on('console', message => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => messages.push(`error: ${error.message}`));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await openPlaying(page, server.resolvedUrls?.local[0] ?? '');
  await page.clock.runFor(WARM_UP * MINUTE_MS);
  const before = await measure(session);
  report('before', before);
  const started = Date.now();
  for (let minute = 1; minute <= minutes; minute += 1) {
    await page.clock.runFor(MINUTE_MS);
    if (minute % Math.max(1, Math.floor(minutes / 5)) === 0) report(`after ${minute} min`, await measure(session));
  }
  const after = await measure(session);
  const { losses, draws } = await page.evaluate(() => (globalThis as unknown as { counts: Counts }).counts);
  const playing = await page.getByRole('button', { name: '暂停' }).count();
  console.log(`growth: ${megabytes(after.heap - before.heap)} MB of heap, ${after.nodes - before.nodes} nodes`);
  const took = (Date.now() - started) / 1000;
  console.log(
    `${minutes} min in ${took.toFixed(0)} s, ${((minutes * 60) / took).toFixed(1)}x; ${draws} pictures drawn`,
  );
  console.log(`still playing: ${playing === 1 ? 'yes' : 'no'}`);
  console.log(`contexts lost: ${losses}; console messages: ${messages.length}`);
  for (const message of messages) console.log(`  ${message}`);
} finally {
  await browser.close();
  await server.close();
}
