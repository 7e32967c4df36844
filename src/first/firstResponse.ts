import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { manifest } from '#data/loadPart.ts';
import type { Part } from '#data/manifest.ts';
import { SCRIPTS } from './chooseFirst.ts';
import { firstStyle, noScriptStyle } from './firstStyle.ts';
import { readDataset } from './readDataset.ts';
import { writeCards } from './writeCards.ts';
import { writeFigures } from './writeFigures.ts';
import { writeMap } from './writeMap.ts';

/** The data files without which nothing can be shown: asked for while the program itself is still arriving. */
const FIRST_VIEW: readonly Part[] = ['prefectures', 'places', 'volumes', 'heat', 'belts'];

/** Where index.html leaves room for the picture and for what is said without scripts. */
const ROOM = { picture: '<!-- the first picture -->', figures: '<!-- the leading figures -->' } as const;

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * The page may ask its own origin for everything and nobody else for anything; no eval, and no inline script but
 * those named by their hashes. Inline styles stay allowed: MapLibre positions its controls with them.
 */
function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${Object.values(SCRIPTS).map(hashOf).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function headTags(): HtmlTagDescriptor[] {
  const policy = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() };
  return [
    { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
    { tag: 'script', children: SCRIPTS.choose, injectTo: 'head' },
    { tag: 'style', children: firstStyle(), injectTo: 'head' },
    { tag: 'noscript', children: `<style>${noScriptStyle()}</style>`, injectTo: 'head' },
    ...FIRST_VIEW.map(part => ({
      tag: 'link',
      attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./data/${manifest.files[part]}` },
      injectTo: 'head' as const,
    })),
  ];
}

/**
 * Moves the program's style sheet behind the picture: in the head the browser would paint nothing before it has come.
 * The program itself still waits for it, as module scripts do.
 */
function styleSheetLast(html: string): string {
  const links = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  const without = links.reduce((rest, link) => rest.replace(link, ''), html);
  return without.replace('</body>', `${links.join('')}</body>`);
}

/** Puts something true on the screen before any script runs: policy, style, picture and preloads in the page itself. */
export function firstResponse(): Plugin {
  return {
    name: 'first-response',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const data = readDataset();
        const drawn = `<div id="first">${await writeMap(data)}${writeCards(data)}</div>`;
        const picture = `${drawn}<script>${SCRIPTS.mark}</script>`;
        return {
          html: styleSheetLast(html).replace(ROOM.picture, picture).replace(ROOM.figures, writeFigures(data)),
          tags: headTags(),
        };
      },
    },
  };
}
