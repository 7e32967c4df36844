/** How long a browser may take to begin saving before the address is taken back. */
const KEPT_MS = 60_000;

/** Lets the browser save a file that was made in this page. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
