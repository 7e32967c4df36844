import type { Measure } from '#state/selection.ts';
import type { Face } from '../ramp.ts';
import type { ChangeKind } from './unitChanges.ts';

/**
 * Bounds of the classes of change, the same for every pair of years. Falls have two classes, parted at `-less`; no
 * change at all has its own; rises have seven, parted at `more`: nearly everything rose in these years, and by how much is
 * what is to be seen.
 */
export type ChangeBounds = { readonly less: number; readonly more: readonly number[] };

/** In ones for differences, by measure; in parts of one a year for growth. */
const DIFFERENCE_BOUNDS: Readonly<Record<Measure, ChangeBounds>> = {
  parcels: { less: 1e8, more: [1e7, 3e7, 1e8, 3e8, 1e9, 3e9] },
  villages: { less: 20, more: [5, 10, 20, 50, 100, 200] },
};
const GROWTH_BOUNDS: ChangeBounds = { less: 0.1, more: [0.1, 0.2, 0.3, 0.35, 0.4, 0.5] };

/** The bounds for a kind of change. */
export function changeBounds(kind: ChangeKind, measure: Measure): ChangeBounds {
  return kind === 'growth' ? GROWTH_BOUNDS : DIFFERENCE_BOUNDS[measure];
}

/** Class of a change, 0 (great fall) to 9 (great rise); 2 is no change at all. */
export function changeClass({ less, more }: ChangeBounds, value: number): number {
  if (value < 0) return value < -less ? 0 : 1;
  return value === 0 ? 2 : 3 + more.filter(bound => value >= bound).length;
}

/**
 * Colours of change, little to much: blue for less and orange for more, the pair that every common kind of colour
 * blindness leaves apart. Lightness falls (light face) or rises (dark face) at every step on both sides.
 */
export const CHANGE_RAMPS: Readonly<
  Record<Face, { readonly less: readonly string[]; readonly more: readonly string[] }>
> = {
  light: {
    less: ['#dfecf7', '#bcd8ee', '#92c0e2', '#62a3d1', '#3882b8', '#1d6099', '#0c3f70'],
    more: ['#fdecd2', '#fad4a0', '#f3b46d', '#e5903f', '#c96c20', '#a04b10', '#6f3108'],
  },
  dark: {
    less: ['#10222f', '#143850', '#195377', '#2474a3', '#4497c9', '#7fbce3', '#c3e2f7'],
    more: ['#2c1d10', '#4d2f14', '#774618', '#a6631f', '#d4862f', '#f0ae5c', '#fbdca8'],
  },
};

const SAME: Readonly<Record<Face, string>> = { light: '#e4e3de', dark: '#3a4046' };

/** Colours of the ten classes, in their order. */
export function changeColours(face: Face): readonly string[] {
  const { less, more } = CHANGE_RAMPS[face];
  const falls = [5, 2].map(step => less[step] ?? SAME[face]);
  return [...falls, SAME[face], ...more];
}
