import type { Encoding } from '#derive/own/decodeText.ts';

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030 (GBK, GB2312)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  big5: 'Big5',
};

/** The name of an encoding, the same in every language. */
export const encodingName = (encoding: Encoding) => NAMES[encoding];
