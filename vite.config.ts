import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstResponse } from './src/first/firstResponse.ts';

/** Where reports of errors go: `bugs` of package.json, which is an address, or a page and a mail; empty without it. */
function reportsTo(): string {
  const { bugs = '' } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bugs?: string | { url?: string; email?: string };
  };
  if (typeof bugs === 'string') return bugs;
  return bugs.url ?? (bugs.email === undefined ? '' : `mailto:${bugs.email}`);
}

/**
 * What is fetched beside a chunk that is asked for later: style sheets, without which it would be drawn bare, and all of
 * the map's own. Lists of the small scripts that tools share would weigh more in the first script than they save.
 */
function preloaded(filename: string, deps: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' || /(startMap|startMarkers)-/.test(filename)
    ? deps
    : deps.filter(dep => dep.endsWith('.css'));
}

export default defineConfig({
  // Relative addresses, so that the built folder works under any sub-path.
  base: './',
  // deck.gl's own build without WebGPU: we draw with WebGL2 only and every byte of it waits on a slow network.
  resolve: { conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'] },
  define: { REPORTS_TO: JSON.stringify(reportsTo()) },
  plugins: [react(), firstResponse()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'tests/{architecture,bench,data}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
