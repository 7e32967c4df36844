/**
 * What runs inside the measured pages. Each function is sent there as text, so nothing of this file may be used
 * inside but what it makes itself.
 */

/** How every page is driven; see `src/app/bench.ts` and `peers/offerTime.ts`. */
type Driven = {
  bench: { ready: Promise<unknown>; setTime: (time: number) => void; settled: () => Promise<unknown> };
};

/** What a page asked of the card and of its workers. */
export type CardWork = { draws: number; vertices: number; bytes: number; links: number; messages: number };

type Watched = { cardWork: CardWork; longTasks: number[] };

/** Makes WebGL draw calls do nothing: scripts, uploads and state changes still run, software rasterising does not. */
export function stubDraws(): void {
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, () => void>;
  for (const shape of ['Arrays', 'Elements', 'ArraysInstanced', 'ElementsInstanced', 'RangeElements']) {
    methods[`draw${shape}`] = () => {};
  }
}

/** Keeps the length of every main-thread task over 50 ms. */
export function watchLongTasks(): void {
  const lengths: number[] = [];
  Object.assign(globalThis, { longTasks: lengths });
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) lengths.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Long tasks since the last call. */
export function takeLongTasks(): number {
  return (globalThis as unknown as Watched).longTasks.splice(0).length;
}

/** Counts what goes to the card and to workers. */
export function countCardWork(): void {
  // oxlint-disable unicorn/consistent-function-scoping
  const work: CardWork = { draws: 0, vertices: 0, bytes: 0, links: 0, messages: 0 };
  Object.assign(globalThis, { cardWork: work });
  type Args = readonly unknown[];
  const watch = (object: object, name: string, add: (args: Args) => void) => {
    const methods = object as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name];
    if (!original) throw new Error(`no method ${name}`);
    methods[name] = function counted(this: unknown, ...args: unknown[]) {
      add(args);
      return original.apply(this, args);
    };
  };
  /** Bytes handed over: a number only reserves room, a picture has four bytes a pixel. */
  const sizeOf = (value: unknown) => {
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
    const { width, height } = (typeof value === 'object' && value ? value : {}) as { width?: number; height?: number };
    return width && height ? 4 * width * height : 0;
  };
  const draw = (name: string, vertices: (args: Args) => number) =>
    watch(gl, name, args => {
      work.draws += 1;
      work.vertices += vertices(args);
    });
  const gl = WebGL2RenderingContext.prototype;
  draw('drawArrays', args => Number(args[2]));
  draw('drawElements', args => Number(args[1]));
  draw('drawArraysInstanced', args => Number(args[2]) * Number(args[3]));
  draw('drawElementsInstanced', args => Number(args[1]) * Number(args[4]));
  draw('drawRangeElements', args => Number(args[3]));
  watch(gl, 'bufferData', args => (work.bytes += sizeOf(args[1])));
  watch(gl, 'bufferSubData', args => (work.bytes += sizeOf(args[2])));
  for (const name of ['texImage2D', 'texSubImage2D']) {
    watch(gl, name, args => (work.bytes += Math.max(...args.map(arg => sizeOf(arg)))));
  }
  watch(gl, 'linkProgram', () => (work.links += 1));
  watch(Worker.prototype, 'postMessage', () => (work.messages += 1));
}

/** Waits until the page has drawn its first complete picture; the map not opened for measuring tells it by a mark. */
export async function whenReady(): Promise<void> {
  const isMarked = () => performance.getEntriesByName('markers-ready').length > 0;
  while (!('bench' in globalThis || isMarked())) await new Promise(resolve => setTimeout(resolve, 20));
  if ('bench' in globalThis) await (globalThis as unknown as Driven).bench.ready;
}

/** Moves to a time position and waits until its picture stands. */
export async function moveTo(time: number): Promise<void> {
  const page = (globalThis as unknown as Driven).bench;
  page.setTime(time);
  await page.settled();
}

/** Plays from one position to another, evenly, a position a frame; resolves to the milliseconds between frames. */
export function playYears({ from, to, seconds }: { from: number; to: number; seconds: number }): Promise<number[]> {
  const { setTime } = (globalThis as unknown as Driven).bench;
  return new Promise(resolve => {
    const gaps: number[] = [];
    let start = 0;
    let last = 0;
    const frame = (now: number) => {
      if (last > 0) gaps.push(now - last);
      else start = now;
      last = now;
      const share = Math.min(1, (now - start) / (seconds * 1000));
      setTime(from + (to - from) * share);
      if (share < 1) requestAnimationFrame(frame);
      else resolve(gaps);
    };
    requestAnimationFrame(frame);
  });
}

/** Scrubs through the years in so many frames; resolves to what each asked of the card. */
export async function scrubFrames({ from, to, frames }: { from: number; to: number; frames: number }) {
  const page = globalThis as unknown as Driven & Watched;
  const works: CardWork[] = [];
  // The first moves wake what sleeps while time rests; they are not counted, and lead to the first position.
  for (let index = -3; index < frames; index += 1) {
    const before = { ...page.cardWork };
    const share = index < 0 ? (-index - 1) / (10 * frames) : (index + 1) / frames;
    page.bench.setTime(from + (to - from) * share);
    await page.bench.settled();
    const { draws, vertices, bytes, links, messages } = page.cardWork;
    if (index < 0) continue;
    works.push({
      draws: draws - before.draws,
      vertices: vertices - before.vertices,
      bytes: bytes - before.bytes,
      links: links - before.links,
      messages: messages - before.messages,
    });
  }
  return works;
}

/**
 * When the page began, in ms since 1970; when its first picture with any content was drawn, in ms from there; and,
 * where it marks that, when the heat was, in ms since 1970.
 */
export function paintTimes(): { origin: number; firstPicture: number; marked: number } {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const [mark] = performance.getEntriesByName('first-heat');
  const origin = performance.timeOrigin;
  return { origin, firstPicture: paint?.startTime ?? Number.NaN, marked: origin + (mark?.startTime ?? Infinity) };
}

/** The name of what draws: a card, or a program that stands in for one. */
export function rendererName(): string {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return 'none';
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}
