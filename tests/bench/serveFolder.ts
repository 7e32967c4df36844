import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file that was sent: its path on the server, when (ms since 1970) and how many bytes in brotli at its best. */
export type Sent = { readonly path: string; readonly at: number; readonly bytes: number };

export type Served = {
  readonly url: string;
  /** Everything sent so far; empty it to start counting. */
  readonly sent: Sent[];
  readonly stop: () => void;
};

const compressed = new Map<string, Buffer>();

/** A file in brotli of the highest quality, as a static host would keep it; pressed once. */
function press(file: string): Buffer {
  const known = compressed.get(file);
  if (known) return known;
  const raw = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  const pressed = brotliCompressSync(raw, { params });
  compressed.set(file, pressed);
  return pressed;
}

/** Bytes of a file in brotli of the highest quality. */
export const pressedSize = (file: string): number => press(file).length;

/** The file that a path asks for: in the folder, or for data in the folder all pages share. */
function fileOf(path: string, folder: string): string | null {
  const relative = normalize(decodeURIComponent(path)).replace(/\/$/, '/index.html');
  const candidates = [join(folder, relative), join('public', relative)];
  return candidates.find(file => existsSync(file) && statSync(file).isFile()) ?? null;
}

/** Presses all that a page may ask for beforehand, so that no measurement waits for it. */
function pressAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const isAsked = entry.isFile() && entry.parentPath !== join(folder, 'data', 'open');
    if (isAsked) press(join(entry.parentPath, entry.name));
  }
}

/** Serves a folder on a free port of this machine. Nothing is cached by the browser. */
export async function serveFolder(folder: string): Promise<Served> {
  pressAll(folder);
  const sent: Sent[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(pathname, folder);
    if (!file) return response.writeHead(404).end();
    const body = press(file);
    sent.push({ path: pathname, at: Date.now(), bytes: body.length });
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' })
      .end(body);
  };
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, sent, stop: () => server.close() };
}
