import { chromium } from '@playwright/test';
import { preview } from 'vite';
import config from '../playwright.config.ts';
import { playLong } from './playLong.ts';

// Lets the built map loop its years for a long simulated time, as fast as the machine can draw, and says what that
// left behind. `npm run build && npm run soak -- 30` plays 30 minutes; reading `growth` needs nothing else. With
// `--stubbed` draw calls do nothing: where a program stands in for a graphics card, it is drawing that takes the time,
// and without it an hour passes in half a minute.

const minutes = Number(process.argv[2] ?? 10);
const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(2);

const server = await preview({ preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4317) } });
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  const page = await browser.newPage({ viewport: { width: 1024, height: 640 }, locale: 'zh-CN' });
  const messages: string[] = [];
  page.on('console', message => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => messages.push(`error: ${error.message}`));
  const { before, after, seconds, losses, draws, isPlaying } = await playLong(
    page,
    server.resolvedUrls?.local[0] ?? '',
    {
      minutes,
      isStubbed: process.argv.includes('--stubbed'),
      onUsage: (minute, { heap, nodes, listeners }) =>
        console.log(`after ${minute} min: heap ${megabytes(heap)} MB, ${nodes} nodes, ${listeners} listeners`),
    },
  );
  console.log(`growth: ${megabytes(after.heap - before.heap)} MB of heap, ${after.nodes - before.nodes} nodes`);
  console.log(
    `${minutes} min in ${seconds.toFixed(0)} s, ${((minutes * 60) / seconds).toFixed(1)}x; ${draws} draw calls`,
  );
  console.log(`still playing: ${isPlaying ? 'yes' : 'no'}`);
  console.log(`contexts lost: ${losses}; console messages: ${messages.length}`);
  for (const message of messages) console.log(`  ${message}`);
} finally {
  await browser.close();
  await server.close();
}
