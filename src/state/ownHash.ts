/** Behind `#d=`: what follows a `#` is never sent to a server. */
const OWN = /^#d=([A-Za-z0-9_-]{1,4000})$/;

/** The letters of own data in an address's hash; empty where it holds none, or anything else. */
export function readOwnHash(hash: string): string {
  return OWN.exec(hash)?.[1] ?? '';
}

/** The hash that holds letters of own data; empty for none. */
export const writeOwnHash = (packed: string) => (packed === '' ? '' : `#d=${packed}`);
