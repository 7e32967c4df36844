import { chromium, type CDPSession, type Page } from '@playwright/test';
import { countCardWork, stubDraws, watchLongTasks } from './inPage.ts';

export const VIEWPORT = { width: 1280, height: 720 } as const;

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
const SOFTWARE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-compositing'];

export type Network = 'free' | '4g' | 'slow4g';

/** Bits a second and milliseconds of delay. */
const NETWORKS = {
  '4g': { down: 9e6, up: 3e6, latency: 40 },
  slow4g: { down: 1.6e6, up: 0.75e6, latency: 150 },
} as const;

export type Wanted = {
  /** Draw calls do nothing. */
  readonly stubbed?: boolean;
  /** What goes to the card is counted. */
  readonly counted?: boolean;
  readonly network?: Network;
};

export type OpenPage = { readonly page: Page; readonly session: CDPSession; readonly close: () => Promise<void> };

/** `--hardware` draws with the machine's own card; else a program draws, which is alike on all machines. */
export const isHardware = process.argv.includes('--hardware');

/** A browser of its own for every measurement, so that none warms up another; on an empty page until it goes somewhere. */
export async function openPage({ stubbed, counted, network = 'free' }: Wanted): Promise<OpenPage> {
  const args = [...QUIET, '--ignore-gpu-blocklist', ...(isHardware ? [] : SOFTWARE)];
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args });
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'zh-CN' });
  const session = await page.context().newCDPSession(page);
  // The compiler of this program marks nested functions with a helper that pages do not have.
  await page.addInitScript('globalThis.__name = value => value');
  await page.addInitScript(watchLongTasks);
  if (stubbed) await page.addInitScript(stubDraws);
  if (counted) await page.addInitScript(countCardWork);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network !== 'free') await slowDown(session, network);
  return { page, session, close: () => browser.close() };
}

async function slowDown(session: CDPSession, network: keyof typeof NETWORKS): Promise<void> {
  const { down, up, latency } = NETWORKS[network];
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
}

export type Cpu = { readonly main: number; readonly script: number };

/** Processor time of the page's main thread so far, in ms: all of it, and scripts alone. */
export async function cpuOf(session: CDPSession): Promise<Cpu> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return { main: read('TaskDuration'), script: read('ScriptDuration') };
}
