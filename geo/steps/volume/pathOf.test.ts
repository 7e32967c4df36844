import { describe, expect, it } from 'vitest';
import type { Anchor } from './chooseAnchors.ts';
import { MODEL_YEARS } from './modelYears.ts';
import { pathOf } from './pathOf.ts';

const anchor = (year: number, value: number, letter: Anchor['letter'] = 'R'): Anchor => ({
  adcode: '330700',
  year,
  value,
  letter,
  spread: letter === 'R' ? 0 : 0.35,
  sources: [],
});
const parent = MODEL_YEARS.map((_, column) => 100 * 2 ** column);

describe('pathOf', () => {
  const path = pathOf([anchor(2016, 40), anchor(2018, 640)], parent);

  it('keeps its anchors, joins their shares on the logarithm and holds them outside', () => {
    const values = path.slice(0, 6).map(estimate => estimate.value);
    [10, 20, 40, 160, 640, 1280].forEach((value, index) => expect(values[index]).toBeCloseTo(value, 9));
  });

  it('says how each year came about and how far its nearest figure is', () => {
    expect(path.map(estimate => estimate.class)).toEqual('A2 A1 R I1 R A1 A2 A2 A4 A4 A4 A4'.split(' '));
  });

  it('is less sure the farther the nearest figure is', () => {
    const after = path.slice(4).map(estimate => estimate.spread);
    expect(after).toEqual(after.toSorted((a, b) => a - b));
    expect(new Set(after.slice(0, 4)).size).toBe(4);
  });

  it('calls every year of a unit known only by its revenue rank by that method', () => {
    expect(new Set(pathOf([anchor(2021, 5, 'V')], parent).map(estimate => estimate.letter))).toEqual(new Set(['V']));
  });
});
