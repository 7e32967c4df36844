import { expect, it } from 'vitest';
import { moveSplit, onSplit, splitPosition, suggestSplit } from './swipe.ts';

it('keeps the divider inside, tells every move once, and takes no suggestion after the viewer’s own', () => {
  let told = 0;
  const stop = onSplit(() => (told += 1));
  suggestSplit(0.7);
  suggestSplit(0.6);
  expect(splitPosition()).toBe(0.6);
  moveSplit(2);
  expect(splitPosition()).toBe(0.95);
  moveSplit(3);
  suggestSplit(0.5);
  expect(splitPosition()).toBe(0.95);
  stop();
  moveSplit(0);
  expect(splitPosition()).toBe(0.05);
  expect(told).toBe(3);
});
