import { describe, expect, it } from 'vitest';
import type { Figure } from '#data/figure.ts';
import type { Details } from '#data/onDemand.ts';
import { figuresOf } from './figuresOf.ts';

const base: Figure = {
  metric: 'sales',
  value: 1,
  unit: 'yuan',
  qualifier: 'exact',
  year: 2020,
  period: 'year',
  quoted: '1元',
  status: 'reported',
  source: 'a',
};
const details: Details = {
  metrics: new Map(),
  sources: new Map(),
  texts: new Map(),
  claims: [],
  figures: [
    { ...base, belt: 'yiwu-goods', place: '330700' },
    { ...base, belt: 'yiwu-goods', status: 'estimated' },
    { ...base, place: '330700' },
  ],
};

describe('figuresOf', () => {
  it('keeps a belt’s figures out of the place it lies in', () => {
    expect(figuresOf(details, { kind: 'place', id: '330700' }, true).shown).toEqual([details.figures[2]]);
    expect(figuresOf(details, { kind: 'belt', id: 'yiwu-goods' }, true).shown).toHaveLength(2);
  });

  it('counts the estimates that it leaves out', () => {
    const { shown, hidden } = figuresOf(details, { kind: 'belt', id: 'yiwu-goods' }, false);
    expect(shown.map(({ status }) => status)).toEqual(['reported']);
    expect(hidden).toBe(1);
  });
});
