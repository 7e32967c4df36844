import type { Page } from '@playwright/test';

/** What went to the card and to workers since the page began, and how many frames there were. */
type CardWork = { bytes: number; draws: number; messages: number; frames: number };

/** What has been counted so far on a page that began with `countCardWork`. */
export const cardWork = (page: Page) =>
  page.evaluate(() => ({ ...(globalThis as unknown as { cardWork: CardWork }).cardWork }));

/** Runs in the page, before anything else: counts what goes to the card and to workers. */
export function countCardWork(): void {
  // One self-contained function: it is sent to the page as text, so nothing may stand outside it.
  // oxlint-disable unicorn/consistent-function-scoping
  const work: CardWork = { bytes: 0, draws: 0, messages: 0, frames: 0 };
  Object.assign(globalThis, { cardWork: work });
  const count = (object: object, name: string, add: (args: readonly unknown[]) => void) => {
    const methods = object as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name];
    if (!original) throw new Error(`no method ${name}`);
    methods[name] = function counted(this: unknown, ...args: unknown[]) {
      add(args);
      return original.apply(this, args);
    };
  };
  /** A size in bytes, or the bytes of what is handed over; a picture counts as much. */
  const sizeOf = (value: unknown) => {
    if (typeof value === 'number') return value;
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? value.byteLength : 1e6;
  };
  const gl = WebGL2RenderingContext.prototype;
  count(gl, 'bufferData', args => (work.bytes += sizeOf(args[1])));
  count(gl, 'bufferSubData', args => (work.bytes += sizeOf(args[2])));
  for (const name of ['texImage2D', 'texSubImage2D', 'texStorage2D']) count(gl, name, () => (work.bytes += 1e6));
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    count(gl, name, () => (work.draws += 1));
  }
  count(Worker.prototype, 'postMessage', () => (work.messages += 1));
  const frame = () => {
    work.frames += 1;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
