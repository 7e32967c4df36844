import type { Face } from '#derive/ramp.ts';

type Rgba = [red: number, green: number, blue: number, alpha: number];

/** Ground of the markers, channels 0 to 1. */
export const GROUND: Readonly<Record<Face, Rgba>> = { light: [1, 1, 1, 1], dark: [0.09, 0.11, 0.12, 1] };

/** Part of the group's colour in the ground of a hollow marker, one without a figure in the year. */
export const TINT = 0.14;

/**
 * How far a group's colour moves toward black (below 0) or white (above 0) where it is drawn as a line on the ground:
 * ring and hollow glyph. The colours were chosen to carry white; as lines the dark ones vanish on the dark ground.
 */
export const LIFT: Readonly<Record<Face, number>> = { light: -0.1, dark: 0.5 };
