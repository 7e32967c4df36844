import { defineConfig } from '@playwright/test';

/** A made-up sub-path: everything must work below any folder of any host. */
const BASE = '/some/folder/';
const PORT = Number(process.env['PORT'] ?? 4317);
/** Sources as they are, for pages that hold one part alone and for what only a development build does. */
export const DEV_SERVER = `http://127.0.0.1:${PORT + 1}`;

/** Software WebGL2 with float targets, and none of the browser's own calls home. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'pictures/**/*.spec.ts'],
  // Software rendering keeps both cores busy: two at once only make each other slow.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.2 } },
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  snapshotPathTemplate: '{testDir}/pictures/references/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${PORT}${BASE}`,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS },
    screenshot: 'only-on-failure',
  },
  webServer: [
    {
      command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort --base ${BASE}`,
      url: `http://127.0.0.1:${PORT}${BASE}`,
      reuseExistingServer: false,
    },
    {
      command: `npx vite --host 127.0.0.1 --port ${PORT + 1} --strictPort`,
      url: DEV_SERVER,
      reuseExistingServer: false,
    },
  ],
});
