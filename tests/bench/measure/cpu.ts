import type { CDPSession, Page } from '@playwright/test';
import { moveTo, playYears, takeLongTasks } from '../inPage.ts';
import { cpuOf, VIEWPORT, type Cpu, type OpenPage } from '../openPage.ts';
import { median } from '../statistics.ts';
import { SPAN, withPatience, type Values } from './Measured.ts';
import { standing, type Asked } from './standing.ts';

/** How much is done of each: more is steadier and slower. */
export type Effort = {
  readonly idleMs: number;
  readonly steps: number;
  readonly playSeconds: number;
  readonly moves: number;
};

/** Between two years somebody looks at the picture; what a page puts off until then belongs to the step. */
const LOOK_MS = 450;
const SLOW_FRAME_MS = 34;
const HEAP_MB = 2 ** 20;

/** Processor time of the page's main thread while something happens, in ms. */
async function spent(session: CDPSession, work: () => Promise<unknown>): Promise<Cpu> {
  const before = await cpuOf(session);
  await work();
  const after = await cpuOf(session);
  return { main: after.main - before.main, script: after.script - before.script };
}

/**
 * What a page costs its main thread with draw calls stubbed: ms a second at rest, script ms a year step and a frame of
 * playing, main-thread ms a move of a drag; slow frames and long tasks of playing; heap in MiB.
 */
export function measureCpu(asked: Omit<Asked, 'stubbed'>, effort: Effort): Promise<Values> {
  return standing({ ...asked, stubbed: true }, async open => {
    const { page, session } = open;
    const idle = await spent(session, () => page.waitForTimeout(effort.idleMs));
    const perSecond = { main: (1000 * idle.main) / effort.idleMs, script: (1000 * idle.script) / effort.idleMs };
    const step = await stepYears(open, effort.steps, perSecond.script);
    const playing = await play(open, effort.playSeconds);
    const pan = await drag(open, effort.moves);
    return { idle: perSecond.main, step, ...playing, pan, heap: await heapOf(session) };
  });
}

async function stepYears({ page, session }: OpenPage, count: number, idleScript: number): Promise<number> {
  const costs: number[] = [];
  const years = SPAN.to - SPAN.from + 1;
  const started = Date.now();
  for (let index = 0; index < count; index += 1) {
    const year = SPAN.from + (index % years);
    const { script } = await spent(session, async () => {
      await withPatience(page.evaluate(moveTo, year), 'a year step');
      await page.waitForTimeout(LOOK_MS);
    });
    costs.push(script - (idleScript * LOOK_MS) / 1000);
    // Three of the slowest pages' steps tell as much as twenty.
    if (costs.length >= 3 && Date.now() - started > 30_000) break;
  }
  return Math.max(0, median(costs));
}

async function play({ page, session }: OpenPage, seconds: number): Promise<Values> {
  await page.evaluate(moveTo, SPAN.from);
  // Waking up is a step's cost, measured above.
  await page.evaluate(playYears, { from: SPAN.from, to: SPAN.from + 0.01, seconds: 0.1 });
  await page.evaluate(takeLongTasks);
  let gaps: readonly number[] = [];
  const { script } = await spent(session, async () => {
    gaps = await withPatience(page.evaluate(playYears, { ...SPAN, seconds }), 'playing');
  });
  return {
    play: script / Math.max(1, gaps.length),
    slowFrames: gaps.filter(gap => gap > SLOW_FRAME_MS).length,
    longTasks: await page.evaluate(takeLongTasks),
  };
}

/** Main-thread ms a move: the median of three drags, since the first one also wakes and compiles. */
async function drag(open: OpenPage, moves: number): Promise<number> {
  const costs = [];
  for (let index = 0; index < 3; index += 1) {
    costs.push(await dragOnce(open, moves));
    await open.page.waitForTimeout(LOOK_MS);
  }
  return median(costs);
}

async function dragOnce({ page, session }: OpenPage, moves: number): Promise<number> {
  const middle = { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 };
  const { main } = await spent(session, async () => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    for (let index = 1; index <= moves; index += 1) await moveMouse(page, middle, index);
    await page.mouse.up();
  });
  return main / moves;
}

async function moveMouse(page: Page, { x, y }: { x: number; y: number }, index: number): Promise<void> {
  await withPatience(page.mouse.move(x + 100 * Math.sin(index / 9), y + 2 * index), 'a move of a drag');
  await page.waitForTimeout(14);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / HEAP_MB;
}
