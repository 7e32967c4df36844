import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';

/** What the measuring program drives a page by. */
export type Driven = {
  /** Draws a time position in years. */
  readonly setTime: (time: number) => void;
  /** Resolves when the first complete picture stands. */
  readonly ready: Promise<unknown>;
  /** Resolves when the picture of the last position stands; two frames where the page cannot tell. */
  readonly settled?: () => Promise<unknown>;
};

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Two frames: what was drawn in the first is on screen in the second. */
export async function twoFrames(): Promise<void> {
  await frame();
  await frame();
}

/** Puts a slider and the year on the page, and `window.bench` beside them. */
export function offerTime({ setTime, ready, settled = twoFrames }: Driven): void {
  const slider = Object.assign(document.createElement('input'), { id: 'time', type: 'range', step: 'any' });
  [slider.min, slider.max, slider.value] = [String(FIRST_YEAR), String(LAST_YEAR), String(LAST_YEAR)];
  const year = Object.assign(document.createElement('output'), { id: 'year', value: String(LAST_YEAR) });
  document.body.append(slider, year);
  const show = (time: number) => {
    const whole = String(Math.round(time));
    if (year.value !== whole) year.value = whole;
    setTime(time);
  };
  slider.addEventListener('input', () => show(slider.valueAsNumber));
  const move = (time: number) => {
    slider.valueAsNumber = time;
    show(time);
  };
  Object.assign(globalThis, { bench: { setTime: move, ready, settled } });
}
