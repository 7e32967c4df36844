import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { GAP_CLASS } from '../style/measureLayers.ts';
import { changeStates, comparedStates, ringStates } from './contrastStates.ts';

const SELECTION = { ...DEFAULT_SELECTION, against: 2014, year: 2024 };

const marks = (ids: readonly string[]) =>
  [...comparedStates(TINY_CHINA, ids)].map(([unit, state]) => [unit, state['compared']]);

describe('changeStates', () => {
  it('shades what is known and marks gaps, never as no change', () => {
    const states = changeStates(TINY_CHINA, { selection: SELECTION, kind: 'growth', villages: null });
    // Doubled in ten years: about 7 % a year, the lowest class of rises.
    expect(states.get('330700')).toEqual({ change: 3, uncertain: true });
    expect(states.get('810000')).toEqual({ change: GAP_CLASS, uncertain: false });
  });

  it('shows a year against itself as no change', () => {
    const selection = { ...SELECTION, year: 2014 };
    const states = changeStates(TINY_CHINA, { selection, kind: 'difference', villages: null });
    expect(states.get('330700')).toMatchObject({ change: 2 });
  });
});

describe('ringStates', () => {
  it('draws the other year as large as its own circle was, and nothing for a gap', () => {
    const small = ringStates(TINY_CHINA, { selection: SELECTION, villages: null }).get('330700')?.['ring'];
    const selection = { ...SELECTION, against: 2024 };
    const large = ringStates(TINY_CHINA, { selection, villages: null }).get('330700')?.['ring'];
    // Areas are in proportion: twice the parcels.
    expect((Number(large) / Number(small)) ** 2).toBeCloseTo(2, 9);
    expect(ringStates(TINY_CHINA, { selection, villages: null }).get('810000')).toEqual({ ring: 0 });
  });
});

describe('comparedStates', () => {
  it('marks the units of each compared place by its number', () => {
    expect(marks(['810000', 'guzhen'])).toEqual([
      ['330700', 0],
      ['442000', 2],
      ['810000', 1],
    ]);
    expect(marks(['100000', 'nothing'])).toEqual([
      ['330700', 0],
      ['442000', 0],
      ['810000', 0],
    ]);
  });

  it('marks a unit as its own within a compared province', () => {
    const places = new Map([
      ...TINY_CHINA.places,
      ['330100', { ...TINY_CHINA.places.get('330700')!, adcode: '330100' }] as const,
      ['330000', { ...TINY_CHINA.places.get('330700')!, adcode: '330000', level: 'province' as const }] as const,
    ]);
    const states = comparedStates({ ...TINY_CHINA, places }, ['330700', '330000']);
    expect(states.get('330700')).toEqual({ compared: 1 });
    expect(states.get('330100')).toEqual({ compared: 2 });
  });
});
