import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { TINY_CHINA, TINY_VILLAGES } from '../../tests/fixtures/tinyChina.ts';
import { createViews, deriveView } from './view.ts';

describe('deriveView', () => {
  it('reads every unit on the map, gaps included', () => {
    const view = deriveView(TINY_CHINA, { ...DEFAULT_SELECTION, year: 2020 }, {});
    expect(view.readings.size).toBe(3);
    expect(view.readings.get('330700')).toMatchObject({ status: 'reported' });
    expect(view.readings.get('810000')).toEqual({ kind: 'gap', reason: 'outside-coverage' });
    expect(view.national).toMatchObject({ value: 4_800_000, sources: ['spb'] });
  });

  it('reads villages once they are loaded and gaps before', () => {
    const selection = { ...DEFAULT_SELECTION, year: 2014, measure: 'villages', layer: 'circles' } as const;
    expect(deriveView(TINY_CHINA, selection, {}).readings.get('330700')?.kind).toBe('gap');
    expect(deriveView(TINY_CHINA, selection, { villages: TINY_VILLAGES }).readings.get('330700')).toMatchObject({
      value: 3,
    });
    expect(deriveView(TINY_CHINA, selection, { villages: TINY_VILLAGES }).national).toMatchObject({ value: 3 });
  });
});

describe('createViews', () => {
  const viewOf = createViews(TINY_CHINA, {});
  const first = viewOf({ ...DEFAULT_SELECTION, year: 2020 });

  it('derives the same year once, whatever is open beside it', () => {
    const open = { ...DEFAULT_SELECTION, year: 2020, subject: { kind: 'place', id: '330700' } } as const;
    viewOf({ ...DEFAULT_SELECTION, year: 2021 });
    const again = viewOf(open);
    expect(again.readings).toBe(first.readings);
    expect(again.selection).toBe(open);
  });

  it('derives anew where the choice changes what is shown', () => {
    const without = viewOf({ ...DEFAULT_SELECTION, year: 2020, estimates: false });
    expect(without).toEqual(deriveView(TINY_CHINA, { ...DEFAULT_SELECTION, year: 2020, estimates: false }, {}));
    expect(without.readings).not.toBe(first.readings);
  });

  it('forgets when much was asked for, and answers the same', () => {
    for (let index = 0; index < 60; index += 1) {
      viewOf({ ...DEFAULT_SELECTION, categories: [`category-${index}`] });
    }
    expect(viewOf({ ...DEFAULT_SELECTION, year: 2020 })).toEqual(first);
  });
});
