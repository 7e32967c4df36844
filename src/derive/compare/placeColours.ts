import type { Face } from '../ramp.ts';

/**
 * Colours of compared places, in their order, on map and charts. They part by lightness too, and charts draw each with
 * a dash of its own besides.
 */
export const PLACE_COLOURS: Readonly<Record<Face, readonly string[]>> = {
  light: ['#0b6670', '#b3541e', '#5b3a9e', '#3d3f42'],
  dark: ['#5cc4c9', '#f0a35c', '#b79cf2', '#d8dcdf'],
};
