import { beforeEach, describe, expect, it } from 'vitest';
import { moveTime } from '#state/actions.ts';
import { timePosition } from '#state/clock.ts';
import { timeAction } from './useTimeKeys.ts';

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('timeAction', () => {
  beforeEach(() => moveTime(2018));

  it.each([
    ['ArrowLeft', 2017],
    ['ArrowRight', 2019],
    ['ArrowUp', 2019],
    ['ArrowDown', 2017],
    ['Home', 2014],
    ['End', 2024],
  ])('%s moves from 2018 to %d', (key, year) => {
    timeAction(press(key), false)?.();
    expect(timePosition()).toBe(year);
  });

  it('leaves keys to controls that use them', () => {
    expect(timeAction(press(' '), true)).toBeUndefined();
    expect(timeAction(press('ArrowRight'), true)).toBeUndefined();
  });

  it('leaves shortcuts of the browser alone', () => {
    expect(timeAction(press('ArrowLeft', { altKey: true }), false)).toBeUndefined();
    expect(timeAction(press('Home', { ctrlKey: true }), false)).toBeUndefined();
  });

  it('knows no other keys', () => {
    expect(timeAction(press('a'), false)).toBeUndefined();
  });
});
