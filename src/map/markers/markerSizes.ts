import type { Belt } from '#data/belt.ts';

/** Diameter of a marker by importance tier, in CSS pixels. */
export const DIAMETERS: Readonly<Record<Belt['tier'], number>> = { 1: 30, 2: 24, 3: 20 };

/** Side of the glyph as a part of the diameter. */
export const GLYPH_PART = 0.56;
