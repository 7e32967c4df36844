import type { Measure } from '#state/selection.ts';

/**
 * Classes of the shaded map and sizes of the circles: lower bounds in ones, the same in every year, place and
 * filter, so one colour means one quantity in 2014 and in 2024. Class 0 starts at 0.
 */
export const CLASS_BOUNDS: Readonly<Record<Measure, readonly number[]>> = {
  parcels: [1e7, 3e7, 1e8, 3e8, 1e9, 3e9],
  villages: [1, 5, 20, 50, 100, 200],
};

/** Class of a value, 0 to 6. */
export function classOf(measure: Measure, value: number): number {
  return CLASS_BOUNDS[measure].filter(bound => value >= bound).length;
}

/** Largest value the circle scale is made for: about Jinhua's parcels, and the villages of the densest prefecture. */
export const CIRCLE_MAX: Readonly<Record<Measure, number>> = { parcels: 2e10, villages: 700 };

/** Diameter of the largest circle at zoom 4, in CSS pixels. */
export const CIRCLE_MAX_DIAMETER = 84;

/** Diameter of a proportional circle in CSS pixels: its area is in proportion to the value (diameter ∝ √value). */
export function circleDiameter(measure: Measure, value: number): number {
  return CIRCLE_MAX_DIAMETER * Math.sqrt(Math.max(0, value) / CIRCLE_MAX[measure]);
}
