import { describe, expect, it } from 'vitest';
import { CIRCLE_MAX, CIRCLE_MAX_DIAMETER } from '#derive/colourScale.ts';
import type { Reading } from '#derive/reading.ts';
import { unitState } from './applyReadings.ts';
import { GAP_CLASS } from './style/measureLayers.ts';

const value = (parcels: number, status: 'reported' | 'estimated'): Reading => ({
  kind: 'value',
  value: parcels,
  low: parcels,
  high: parcels,
  status,
  sources: [],
});

describe('unitState', () => {
  it.each([
    ['a small reported value', value(5e6, 'reported'), 0, false],
    ['a large estimate', value(5e9, 'estimated'), 6, true],
    ['a reported zero', value(0, 'reported'), 0, false],
    ['a gap', { kind: 'gap', reason: 'outside-coverage' } satisfies Reading, GAP_CLASS, false],
  ])('draws %s', (_, reading, shownClass, estimated) => {
    expect(unitState(reading, 'parcels')).toMatchObject({ class: shownClass, estimated });
  });

  it('draws neither a gap nor a zero as a circle, and the largest as large as the legend says', () => {
    expect(unitState({ kind: 'gap', reason: 'estimates-off' }, 'parcels').diameter).toBe(0);
    expect(unitState(value(0, 'reported'), 'parcels').diameter).toBe(0);
    expect(unitState(value(CIRCLE_MAX.parcels, 'reported'), 'parcels').diameter).toBe(CIRCLE_MAX_DIAMETER);
  });
});
