import { describe, expect, it } from 'vitest';
import { HEAT_MAX, HEAT_MIN } from '#derive/heatScale.ts';
import { RAMP } from '#derive/ramp.ts';
import { colourFilter, colourTable, STEPS } from './colourTables.ts';
import { greyOf } from './sumHeat.ts';

const FACES = ['light', 'dark'] as const;

/** What an SVG table function answers: values at equal steps, joined linearly. */
function lookUp(table: readonly number[], grey: number): number {
  const lower = Math.min(STEPS - 1, Math.floor(grey * STEPS));
  const [from = 0, to = 0] = [table[lower], table[lower + 1]];
  return from + (to - from) * (grey * STEPS - lower);
}

describe('colourTable', () => {
  it.each(FACES)('gives every stop of the %s ramp at its own density', face => {
    RAMP[face].forEach((colour, stop, { length }) => {
      const density = HEAT_MIN * (HEAT_MAX / HEAT_MIN) ** (stop / (length - 1));
      const drawn = [0, 1, 2].map(channel => Math.round(lookUp(colourTable(face, channel), greyOf(density)) * 255));
      const wanted = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
      expect(drawn).toEqual(wanted);
    });
  });

  it('fades to what blending leaves unchanged', () => {
    expect(colourTable('light', 2)[0]).toBe(1);
    expect(colourTable('dark', 2)[0]).toBe(0);
  });

  it('is written as one filter a face', () => {
    for (const face of FACES) expect(colourFilter(face).match(/tableValues="[^"]+"/g)).toHaveLength(3);
  });
});
