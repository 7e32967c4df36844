import { LAST_YEAR } from '#data/year.ts';

/**
 * The time position, a real number of years, by frame. It lives outside the stores because it changes sixty
 * times a second while playing: the heat renderer and the slider's thumb listen here directly, and React
 * hears only of whole years (`selection.year`).
 */
let position = LAST_YEAR;
const listeners = new Set<(position: number) => void>();

/** Time position now, in years: 2018.25 is a quarter of the way from 2018 to 2019. */
export function timePosition(): number {
  return position;
}

/** Calls `listener` at every change until the returned function is called. */
export function onTimePosition(listener: (position: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For `actions.ts` only: everything else asks for a move there. */
export function moveClock(next: number): void {
  if (next === position) return;
  position = next;
  for (const listener of listeners) listener(position);
}
