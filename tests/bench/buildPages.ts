import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const PEERS = fileURLToPath(new URL('peers', import.meta.url));
/** deck.gl's lightest build, as in the product: the peers get every advantage the product has. */
const CONDITIONS = ['visgl:webgl-only', 'module', 'browser', 'development|production'];

/** Puts a page's name into the one HTML file they share. */
function namePage(peer: string): Plugin {
  return {
    name: 'name-page',
    transformIndexHtml: { order: 'pre', handler: html => html.replaceAll('%PEER%', peer) },
  };
}

/** Builds a page of `peers` into a folder of its own below `into` and returns that folder. */
export async function buildPeer(peer: string, into: string): Promise<string> {
  const outDir = join(into, peer);
  await build({
    configFile: false,
    root: PEERS,
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: { conditions: CONDITIONS },
    plugins: [namePage(peer)],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  return outDir;
}

/** Builds the product as `npm run build` does, into a folder below `into`, and returns that folder. */
export async function buildProduct(into: string): Promise<string> {
  if (!existsSync('public/data')) throw new Error('no public/data: run "npm run geo" first');
  const outDir = join(into, 'product');
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}
