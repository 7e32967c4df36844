/** Types of the files offered, by ending. */
const TYPES = { csv: 'text/csv', geojson: 'application/geo+json', json: 'application/json' } as const;
export type FileKind = keyof typeof TYPES;
export const FILE_KINDS: readonly FileKind[] = ['csv', 'geojson', 'json'];

/** Hands a text to the reader as a file, made in the browser; the address lives until the browser has taken it. */
export function saveFile(name: string, kind: FileKind, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[kind]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
