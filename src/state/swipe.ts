/**
 * Where the divider between two years stands, as a part of the map's width. It lives outside the stores for the reason
 * the clock does: a dragged divider changes it at every frame, and the heat surface listens to it directly.
 */
let split = 0.5;
let isPlaced = false;
const listeners = new Set<() => void>();

/** The divider keeps so far from both edges, as a part of the width, that it can be seen and grasped. */
export const SPLIT_MARGIN = 0.05;

/** Part of the width left of the divider. */
export function splitPosition(): number {
  return split;
}

/** Calls `listener` at every change until the returned function is called. */
export function onSplit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the divider is best until the viewer has placed it. */
export function suggestSplit(next: number): void {
  if (isPlaced) return;
  moveSplit(next);
  isPlaced = false;
}

/** Moves the divider; it stays between the margins. */
export function moveSplit(next: number): void {
  isPlaced = true;
  const clamped = Math.min(1 - SPLIT_MARGIN, Math.max(SPLIT_MARGIN, next));
  if (clamped === split) return;
  split = clamped;
  for (const listener of listeners) listener();
}
