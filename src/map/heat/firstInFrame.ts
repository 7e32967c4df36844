/**
 * A listener that calls `now` at its first call within a frame of the page and `later` at the others: what is drawn at
 * once appears in the same frame as whatever else changes, and nothing is drawn twice in one.
 */
export function firstInFrame(now: () => void, later: () => void): () => void {
  let seen: CSSNumberish | null = null;
  return () => {
    const { currentTime } = document.timeline;
    if (currentTime === seen) return later();
    seen = currentTime;
    return now();
  };
}
