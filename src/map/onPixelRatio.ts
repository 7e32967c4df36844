/** CSS pixels to screen pixels, 1 where the browser does not say. */
export const pixelRatio = () => globalThis.devicePixelRatio || 1;

/** Calls back when the pixel ratio changes: the page is zoomed, or moved to another screen. The result stops it. */
export function onPixelRatio(callback: () => void): () => void {
  let query: MediaQueryList | null = null;
  // A query matches one ratio only, so each change needs the next one.
  const watch = () => {
    query = matchMedia(`(resolution: ${pixelRatio()}dppx)`);
    query.addEventListener('change', onChange, { once: true });
  };
  const onChange = () => {
    watch();
    callback();
  };
  watch();
  return () => query?.removeEventListener('change', onChange);
}
