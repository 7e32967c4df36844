import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { TINY_CHINA, TINY_VILLAGES } from '../../../tests/fixtures/tinyChina.ts';
import { summariseChanges, unitChanges } from './unitChanges.ts';

const SELECTION = { ...DEFAULT_SELECTION, against: 2014, year: 2020 };

describe('unitChanges', () => {
  it('tells of every unit how it changed, or why that cannot be told', () => {
    const changes = unitChanges(TINY_CHINA, SELECTION, { kind: 'difference', villages: null });
    expect(changes.get('330700')).toMatchObject({ kind: 'value', value: 120 * 10_000 });
    expect(changes.get('442000')).toMatchObject({ kind: 'value', value: 60 * 10_000 });
    expect(changes.get('810000')).toEqual({ kind: 'gap', reason: 'outside-coverage', year: 2014 });
  });

  it('needs both ends reported where estimates are hidden', () => {
    const shown = { ...SELECTION, estimates: false };
    const changes = unitChanges(TINY_CHINA, shown, { kind: 'growth', villages: null });
    expect(changes.get('330700')).toEqual({ kind: 'gap', reason: 'estimates-off', year: 2014 });
  });

  it('takes the villages where they are measured, and waits for them', () => {
    const counted = { ...SELECTION, measure: 'villages', year: 2014, against: 2019 } as const;
    const waiting = unitChanges(TINY_CHINA, counted, { kind: 'difference', villages: null });
    expect([...waiting.values()].every(({ kind }) => kind === 'gap')).toBe(true);
    const changes = unitChanges(TINY_CHINA, counted, { kind: 'difference', villages: TINY_VILLAGES });
    expect(changes.get('442000')).toMatchObject({ kind: 'value', value: -7 });
    expect(changes.get('330700')).toMatchObject({ kind: 'gap', year: 2019 });
  });
});

describe('summariseChanges', () => {
  it('puts the fastest first and counts the estimates among both ends', () => {
    const changes = unitChanges(TINY_CHINA, SELECTION, { kind: 'growth', villages: null });
    const summary = summariseChanges(changes);
    // 200 to 320 and 100 to 160: the same rate, so the lower code is first.
    expect(summary.ranked.map(({ unit }) => unit)).toEqual(['330700', '442000']);
    expect(summary).toMatchObject({ inputs: 4, estimated: 3 });
    expect(summary.gaps.map(({ unit }) => unit)).toEqual(['810000']);
  });
});
