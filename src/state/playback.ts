import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { moveTime } from './actions.ts';
import { timePosition } from './clock.ts';
import { useSession } from './session.ts';

/** How long playing waits at a year whose events it tells: time to read two or three lines. */
const TELLING_SECONDS = 5;
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
/** Seconds still to wait at the present year. */
let waiting = 0;

/** Takes up the whole year at or after the present position; from the last year it starts over. */
function restart(from: number): void {
  start = from >= LAST_YEAR ? FIRST_YEAR : Math.ceil(from);
  elapsed = 0;
  expected = start;
  arrive(start);
}

/** Stands on a whole year, and waits there if its events are to be told. */
function arrive(year: number): void {
  moveTime(year);
  const { withEvents, stops, told } = useSession.getState();
  const tells = withEvents && stops.includes(year);
  waiting = tells ? TELLING_SECONDS : 0;
  const next = tells ? year : null;
  if (told !== next) useSession.setState({ told: next });
}

/** The clock of playing after some seconds: it never steps over a whole year, so that each can be arrived at. */
export function elapsedAfter(before: number, step: number): number {
  return Math.min(before + step, Math.floor(before) + 1);
}

/** Waits on; true while there is something to wait for. */
function waits(seconds: number): boolean {
  if (waiting <= 0) return false;
  waiting -= seconds;
  if (waiting <= 0) useSession.setState({ told: null });
  return true;
}

function advance(seconds: number): void {
  const { secondsPerYear, loop } = useSession.getState();
  // Somebody scrubbed while it plays: go on from there instead of jumping back.
  if (timePosition() !== expected) restart(Math.min(LAST_YEAR - 1, Math.round(timePosition())));
  if (waits(seconds)) return;
  const before = elapsed;
  elapsed = elapsedAfter(before, seconds / secondsPerYear);
  expected = positionAfter(elapsed, start, prefersReducedMotion());
  if (!isOver(elapsed, start)) {
    const isArrival = Math.floor(elapsed) > Math.floor(before) && start + elapsed <= LAST_YEAR;
    return isArrival ? arrive(expected) : moveTime(expected);
  }
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
  useSession.setState({ playing: false, told: null });
  moveTime(Math.round(timePosition()));
}

export function togglePlay(): void {
  if (useSession.getState().playing) pause();
  else play();
}

/** Moves by whole years and stops playing. */
export function stepYears(years: number): void {
  useSession.setState({ playing: false, told: null });
  moveTime(Math.round(timePosition()) + years);
}

export function setSpeed(secondsPerYear: number): void {
  useSession.setState({ secondsPerYear });
}

export function setLoop(loop: boolean): void {
  useSession.setState({ loop });
}

/** Whether playing waits at notable events. */
export function setWithEvents(withEvents: boolean): void {
  if (!withEvents) waiting = 0;
  useSession.setState(withEvents ? { withEvents } : { withEvents, told: null });
}

/** Years with notable events, as the data and the viewer's filters give them. */
export function setStops(stops: readonly number[]): void {
  useSession.setState({ stops });
}
