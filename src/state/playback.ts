import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { moveTime } from './actions.ts';
import { timePosition } from './clock.ts';
import { useSession } from './session.ts';

/** Part of each year's time that the map stands still on the whole year, so that real data are seen. */
const REST = 0.35;
/** Years' worth of time the last year is held before a loop starts again. */
const END_HOLD = 1.5;

/**
 * Time position after `elapsed` years' worth of playing from the whole year `start`: rest, then move, with the
 * move eased (smoothstep, 3t²-2t³). Reduced motion jumps from year to year. Beyond the last year it stays there.
 */
export function positionAfter(elapsed: number, start: number, reducedMotion: boolean): number {
  const whole = Math.floor(elapsed);
  const moved = Math.max(0, (elapsed - whole - REST) / (1 - REST));
  const eased = reducedMotion ? 0 : moved * moved * (3 - 2 * moved);
  return Math.min(LAST_YEAR, start + whole + eased);
}

/** Whether playing from `start` has reached the last year and held it. */
export function isOver(elapsed: number, start: number): boolean {
  return elapsed >= LAST_YEAR - start + END_HOLD;
}

const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

let start = FIRST_YEAR;
let elapsed = 0;
let lastFrame = 0;
let expected = FIRST_YEAR;

/** Takes up the whole year at or after the present position; from the last year it starts over. */
function restart(from: number): void {
  start = from >= LAST_YEAR ? FIRST_YEAR : Math.ceil(from);
  elapsed = 0;
  moveTime(start);
  expected = start;
}

function advance(seconds: number): void {
  const { secondsPerYear, loop } = useSession.getState();
  // Somebody scrubbed while it plays: go on from there instead of jumping back.
  if (timePosition() !== expected) restart(Math.min(LAST_YEAR - 1, Math.round(timePosition())));
  elapsed += seconds / secondsPerYear;
  if (!isOver(elapsed, start)) return moveTime((expected = positionAfter(elapsed, start, prefersReducedMotion())));
  if (loop) restart(FIRST_YEAR);
  else pause();
}

function frame(now: number): void {
  if (!useSession.getState().playing) return;
  // A tab that slept must not skip years when it wakes.
  const seconds = Math.min(0.1, (now - lastFrame) / 1000);
  lastFrame = now;
  advance(seconds);
  requestAnimationFrame(frame);
}

/** Plays the years from the present one; does nothing when already playing. */
export function play(): void {
  if (useSession.getState().playing) return;
  useSession.setState({ playing: true });
  lastFrame = performance.now();
  restart(timePosition());
  requestAnimationFrame(frame);
}

/** Stops on the nearest whole year: a still picture always shows real data. */
export function pause(): void {
  useSession.setState({ playing: false });
  moveTime(Math.round(timePosition()));
}

export function togglePlay(): void {
  if (useSession.getState().playing) pause();
  else play();
}

/** Moves by whole years and stops playing. */
export function stepYears(years: number): void {
  useSession.setState({ playing: false });
  moveTime(Math.round(timePosition()) + years);
}

export function setSpeed(secondsPerYear: number): void {
  useSession.setState({ secondsPerYear });
}

export function setLoop(loop: boolean): void {
  useSession.setState({ loop });
}
