import { expect } from '@playwright/test';
import { playLong } from '../playLong.ts';
import { test } from './openMap.ts';

/** Share of the heap that may be gained or lost in an hour: what is not collected yet. */
const TOLERANCE = 0.05;

test('an hour of looping leaves nothing behind', async ({ page }) => {
  test.setTimeout(300_000);
  const messages: string[] = [];
  page.on('console', message => messages.push(message.text()));
  // Without drawing, which software would take hours for; contexts, views, listeners and texts are all real.
  const { before, after, losses, isPlaying, draws } = await playLong(page, './', { minutes: 60, isStubbed: true });
  expect(isPlaying).toBe(true);
  expect(draws).toBeGreaterThan(100_000);
  expect(Math.abs(after.heap / before.heap - 1)).toBeLessThan(TOLERANCE);
  expect(after.nodes).toBeLessThan(before.nodes * (1 + TOLERANCE));
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(losses).toBe(0);
  expect(messages).toEqual([]);
});
