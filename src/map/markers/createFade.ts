/** How long markers take to enter and leave. */
const FADE_MS = 180;

/** A short run from 0 to 1. */
export type Fade = { readonly progress: () => number; readonly start: () => void; readonly stop: () => void };

/** Calls `onStep` by the frame while it runs. Where the viewer wants less motion it is over at once. */
export function createFade(onStep: () => void): Fade {
  let progress = 1;
  let request = 0;
  const run = (from: number) => {
    const step = (now: number) => {
      progress = Math.min(1, Math.max(0, (now - from) / FADE_MS));
      onStep();
      if (progress < 1) request = requestAnimationFrame(step);
    };
    request = requestAnimationFrame(step);
  };
  return {
    progress: () => progress,
    start() {
      cancelAnimationFrame(request);
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      progress = isStill ? 1 : 0;
      if (isStill) onStep();
      else run(performance.now());
    },
    stop: () => cancelAnimationFrame(request),
  };
}
