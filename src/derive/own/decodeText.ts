import { OwnFileError } from './faults.ts';

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;
/** How a file's characters are written as bytes. GB18030 includes GBK and GB2312. */
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes that are decoded at a time. */
export const SLICE = 2 ** 20;

async function sliceOf(blob: Blob, from: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(from, from + SLICE).arrayBuffer());
  } catch {
    throw new OwnFileError('unreadable');
  }
}

/**
 * A blob's text slice by slice, without a byte order mark. Throws `OwnFileError` `encoding` at the first bytes that
 * the encoding cannot mean, `unreadable` where the file is no longer there.
 */
export async function* textOf(blob: Blob, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let from = 0; from < blob.size; from += SLICE) {
    // oxlint-disable-next-line no-await-in-loop -- slices are read one after the other, or memory would hold them all
    const bytes = await sliceOf(blob, from);
    yield decode(decoder, bytes, from + SLICE < blob.size);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new OwnFileError('encoding', decoder.encoding);
  }
}

/** Whether every byte of a blob has a meaning in an encoding. */
async function fits(blob: Blob, encoding: Encoding): Promise<boolean> {
  try {
    for await (const _ of textOf(blob, encoding));
    return true;
  } catch (error) {
    if (error instanceof OwnFileError && error.fault === 'encoding') return false;
    throw error;
  }
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** UTF-16 without a mark: Latin letters, digits and separators make every other byte zero. */
function unmarkedUtf16(start: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 10 && even === 0) return 'utf-16le';
  if (even > start.length / 10 && odd === 0) return 'utf-16be';
  return null;
}

/**
 * The encoding of a blob: by its mark, else UTF-16 by its zeros, else UTF-8 where all of it is valid UTF-8, else
 * GB18030 likewise. Chinese text in GBK is practically never valid UTF-8. Throws `OwnFileError` `binary` or `encoding`.
 */
export async function detectEncoding(blob: Blob): Promise<Encoding> {
  const start = (await sliceOf(blob, 0)).subarray(0, 4096);
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => start[at] === byte));
  if (marked) return marked[1];
  const wide = unmarkedUtf16(start);
  if (wide) return wide;
  if (start.includes(0)) throw new OwnFileError('binary');
  if (await fits(blob, 'utf-8')) return 'utf-8';
  if (await fits(blob, 'gb18030')) return 'gb18030';
  throw new OwnFileError('encoding');
}
