import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The page may ask its own origin for everything and nobody else for anything; no eval, no inline script.
 * Inline styles stay allowed: MapLibre positions its controls with them.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The data files without which nothing can be shown: asked for while the program itself is still arriving. */
const FIRST_VIEW = ['prefectures', 'places', 'volumes', 'heat', 'belts'] as const;

function firstResponse(): Plugin {
  return {
    name: 'first-response',
    apply: 'build',
    transformIndexHtml() {
      const manifest = JSON.parse(readFileSync('src/data/manifest.json', 'utf8')) as { files: Record<string, string> };
      const policy = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY };
      const preloads = FIRST_VIEW.map(part => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./data/${manifest.files[part]}` },
        injectTo: 'head' as const,
      }));
      return [{ tag: 'meta', attrs: policy, injectTo: 'head-prepend' }, ...preloads];
    },
  };
}

/** Where reports of errors go: `bugs` of package.json, which is an address, or a page and a mail; empty without it. */
function reportsTo(): string {
  const { bugs = '' } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bugs?: string | { url?: string; email?: string };
  };
  if (typeof bugs === 'string') return bugs;
  return bugs.url ?? (bugs.email === undefined ? '' : `mailto:${bugs.email}`);
}

export default defineConfig({
  // Relative addresses, so that the built folder works under any sub-path.
  base: './',
  // deck.gl's own build without WebGPU: we draw with WebGL2 only and every byte of it waits on a slow network.
  resolve: { conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'] },
  define: { REPORTS_TO: JSON.stringify(reportsTo()) },
  plugins: [react(), firstResponse()],
  worker: { format: 'es' },
  build: { target: 'es2023', chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'tests/{architecture,bench,data}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
